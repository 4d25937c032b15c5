using AfterSalesKpi.Domain.Records.CustomerCare;

namespace AfterSalesKpi.Domain.Tests.Records.CustomerCare;

public sealed class CallScriptTests
{
    [Fact]
    public void Placeholders_are_filled_in_by_either_name_and_what_is_not_known_is_left_open()
    {
        var values = new Dictionary<string, string?> { ["customer"] = "王敏", ["plate"] = null };
        Assert.Equal("王敏、王敏，车牌…，{x y}", CallScript.Fill("{客户}、{customer}，车牌{车牌}，{x y}", values));
    }

    [Fact]
    public void A_placeholder_that_there_is_not_is_named()
    {
        var script = new CallScript(1, 1);
        var written = script.Write("您好{客户}，{里程}", "Hello {customer}");
        Assert.Equal(("chinese", "unknown-placeholder", "里程"), written.Problems is [var p] ? (p.Field, p.Code, (string)p.Args[0]) : default);
        Assert.True(script.Write(" 您好{客户} ", null).Succeeded);
        Assert.Equal(("您好{客户}", ""), (script.Chinese, script.English));
    }
}
