namespace AfterSalesKpi.Domain.Messages;

/// <summary>How a message leaves the program.</summary>
public enum OutboxChannel
{
    /// <summary>E-mail.</summary>
    Mail = 1,

    /// <summary>A call of a web address, such as a group chat's robot or another program.</summary>
    Webhook = 2,

    /// <summary>A text message (SMS, WeCom …) to a phone number, through the installation's gateway.</summary>
    Text = 3,
}
