namespace AfterSalesKpi.Application.Messages.Delivery;

/// <summary>A name led to an address that may not be called.</summary>
public sealed class AddressNotAllowedException() : IOException("The address is not allowed.");
