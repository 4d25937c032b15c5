namespace AfterSalesKpi.Domain.Access;

/// <summary>What a signed-in person is to the system; one a person. What each may do stands in <see cref="RolePermissions"/>.</summary>
public enum Role
{
    /// <summary>服务顾问.</summary>
    ServiceAdvisor = 1,

    /// <summary>技师.</summary>
    Technician = 2,

    /// <summary>配件专员.</summary>
    PartsClerk = 3,

    /// <summary>客服专员.</summary>
    CustomerCare = 4,

    /// <summary>售后经理: one store.</summary>
    ServiceManager = 5,

    /// <summary>人力资源: the whole group's scores.</summary>
    HumanResources = 6,

    /// <summary>集团管理员: everything of the group.</summary>
    GroupAdmin = 7,
}
