namespace AfterSalesKpi.Domain;
