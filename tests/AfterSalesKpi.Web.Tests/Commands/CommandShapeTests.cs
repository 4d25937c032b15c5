using AfterSalesKpi.Web.Commands;

namespace AfterSalesKpi.Web.Tests.Commands;

public sealed class CommandShapeTests
{
    private static readonly CommandShape Recompute = new("month recompute yyyy-MM --dry [--store CODE]", "", typeof(object));

    [Fact]
    public void Words_options_and_flags_are_told_apart_in_any_order()
    {
        var input = Recompute.Read(["month", "recompute", "--store", "S01", "2026-09", "--dry"], out var wrong)!;

        Assert.Equal("", wrong);
        Assert.Equal(["2026-09"], input.Words);
        Assert.Equal(("S01", "", null), (input["store"], input["dry"], input["group"]));
    }

    [Theory]
    [InlineData("month recompute --dry", "something is missing")]
    [InlineData("month recompute 2026-09", "--dry is missing")]
    [InlineData("month recompute 2026-09 2026-10 --dry", "'2026-10' is too much")]
    [InlineData("month recompute 2026-09 --dry --store", "--store needs a value")]
    [InlineData("month recompute 2026-09 --wet", "unknown option --wet")]
    public void What_is_wrong_is_said(string typed, string expected)
    {
        Assert.Null(Recompute.Read(typed.Split(' '), out var wrong));
        Assert.Equal(expected, wrong);
    }

    [Fact]
    public void A_value_may_follow_an_equals_sign() =>
        Assert.Equal("S01", Recompute.Read(["month", "recompute", "2026-09", "--dry", "--store=S01"], out _)!["store"]);

    [Theory]
    [InlineData(true, "demo", "--stores", "3")]
    [InlineData(true, "nonsense")]
    [InlineData(false, "--urls", "http://localhost:5000")]
    [InlineData(false, "Demo:Seed=true")]
    [InlineData(false)]
    public void A_first_word_that_is_neither_switch_nor_setting_asks_for_a_command(bool asks, params string[] typed) =>
        Assert.Equal(asks, CommandLine.Asks(typed));

    [Fact]
    public void Every_command_of_the_table_is_found_by_its_name_and_is_a_command()
    {
        Assert.All(CommandTable.All, c => Assert.Same(c, CommandTable.Find([.. c.Name, "something"])));
        Assert.All(CommandTable.All, c => Assert.True(c.Does.IsAssignableTo(typeof(ICommand)), c.Usage));
    }
}
