using AfterSalesKpi.Domain.Records.ActionItems;

namespace AfterSalesKpi.Domain.Tests.Records.ActionItems;

public sealed class ActionItemTests
{
    private static readonly DateTime Noon = new(2026, 7, 15, 4, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void It_is_overdue_from_the_moment_after_its_time_until_it_is_done()
    {
        var item = Item();

        Assert.Equal(ActionState.Open, item.StateAt(Noon.AddHours(2)));
        Assert.Equal(ActionState.Overdue, item.StateAt(Noon.AddHours(2).AddSeconds(1)));
        item.Finish(7, Noon.AddDays(1), "已回电");
        Assert.Equal(ActionState.Done, item.StateAt(Noon.AddDays(2)));
        Assert.Equal((7, Noon.AddDays(1), "已回电"), (item.DoneById, item.DoneAt, item.DoneNote));
    }

    [Fact]
    public void Every_problem_of_what_was_written_is_named_at_once()
    {
        var outcome = Item().Describe(" ", new string('长', 2001), 5, Noon.AddSeconds(-1));

        Assert.Equal([("title", "required"), ("details", "too-long"), ("dueAt", "before-given")], outcome.Problems.Select(p => (p.Field, p.Code)));
    }

    [Fact]
    public void What_is_refused_changes_nothing()
    {
        var item = Item();

        item.Describe(new string('长', 121), null, 6, Noon.AddHours(3));

        Assert.Equal(("给客户回电", 5, Noon.AddHours(2)), (item.Title, item.AssigneeId, item.DueAt));
    }

    [Fact]
    public void What_is_done_or_taken_back_cannot_be_done_again_before_it_is_opened_again()
    {
        var item = Item();
        item.Withdraw(Noon);

        Assert.Equal("action-closed", Assert.Single(item.Finish(7, Noon, null).Problems).Code);
        Assert.Equal("action-closed", Assert.Single(item.Withdraw(Noon).Problems).Code);
        Assert.True(item.Reopen().Succeeded);
        Assert.Equal("action-open", Assert.Single(item.Reopen().Problems).Code);
        Assert.True(item.Finish(7, Noon, null).Succeeded);
    }

    [Theory]
    [InlineData("/work-orders?state=Late", true)]
    [InlineData("//elsewhere.example", false)]
    [InlineData("/\\elsewhere.example", false)]
    [InlineData("https://elsewhere.example", false)]
    [InlineData("/", false)]
    [InlineData(null, false)]
    public void A_number_is_an_address_within_the_program(string? address, bool sound) =>
        Assert.Equal(sound, Item().Link(new ActionAbout(ActionSubject.Number, null, address)).Succeeded);

    [Fact]
    public void An_order_is_named_by_its_number_alone()
    {
        var item = Item();

        Assert.True(item.Link(new ActionAbout(ActionSubject.WorkOrder, 9)).Succeeded);
        Assert.Equal((9L, null, null), (item.WorkOrderId, item.ComplaintId, item.AnswerId));
        Assert.False(item.Link(new ActionAbout(ActionSubject.Complaint)).Succeeded);
    }

    private static ActionItem Item()
    {
        var item = new ActionItem(1, 2, Guid.NewGuid(), 3, Noon);
        Assert.True(item.Describe("给客户回电", null, 5, Noon.AddHours(2)).Succeeded);
        return item;
    }
}
