namespace AfterSalesKpi.Domain.Records.Workshop;

/// <summary>A step by which a person moves an order on; each is a method of <see cref="WorkOrder"/>.</summary>
public enum OrderAction
{
    /// <summary>确认预约.</summary>
    Confirm = 1,

    /// <summary>接车, with a promise.</summary>
    Receive,

    /// <summary>派工, also to another technician.</summary>
    Dispatch,

    /// <summary>收回派工: nobody has the order any more, before work has begun.</summary>
    Recall,

    /// <summary>开工.</summary>
    Start,

    /// <summary>暂停, with a reason; of a paused order: for another reason.</summary>
    Pause,

    /// <summary>继续.</summary>
    Resume,

    /// <summary>完工.</summary>
    Complete,

    /// <summary>质检通过, by somebody who did not work on it.</summary>
    PassInspection,

    /// <summary>退回返修, with a reason: back to work before it is settled.</summary>
    SendBack,

    /// <summary>结算.</summary>
    Settle,

    /// <summary>交车.</summary>
    Deliver,

    /// <summary>取消.</summary>
    Cancel,

    /// <summary>改约: another time for a customer who has not come yet.</summary>
    Reschedule,

    /// <summary>预约: the order was made; no order takes this step a second time, but it can be taken back as the others can.</summary>
    Book,
}
