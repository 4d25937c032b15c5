using System.Net;
using AfterSalesKpi.Application.Messages.Delivery;
using AfterSalesKpi.Domain.Messages;
using AfterSalesKpi.Testing;
using MimeKit;

namespace AfterSalesKpi.Application.Tests.Messages;

public sealed class MailDeliveryTests
{
    [Fact]
    public async Task Letters_reach_a_mail_server_in_chinese_and_bear_the_same_number_each_time()
    {
        await using var server = new SmtpListener();
        await using (var mail = Delivery(server.Port))
        {
            Assert.Equal(DeliveryResult.Sent, await mail.Send(Letter("a@example.com"), default));
            Assert.Equal(DeliveryResult.Sent, await mail.Send(Letter("a@example.com"), default));
        }

        Assert.Equal(1, server.Connections);
        var read = server.Letters.ConvertAll(text => MimeMessage.Load(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text))));
        Assert.Equal("低分评价Bcc: x@example.com", read[0].Subject);
        Assert.Empty(read[0].Bcc);
        Assert.Equal("工单 WO-1", read[0].TextBody?.Trim());
        Assert.Equal(read[0].MessageId, read[1].MessageId);
    }

    [Fact]
    public async Task A_mailbox_that_is_not_there_is_final_and_a_server_that_is_away_is_not()
    {
        await using var server = new SmtpListener();
        await using var mail = Delivery(server.Port);
        var refused = await mail.Send(Letter("nobody@example.com"), default);
        Assert.True(refused is { IsSent: false, IsFinal: true });
        Assert.Contains("no such mailbox", refused.Error, StringComparison.Ordinal);
        Assert.True((await mail.Send(Letter("no address"), default)).IsFinal);

        var port = server.Port;
        await server.DisposeAsync();
        await using var later = Delivery(port);
        Assert.True(await later.Send(Letter("a@example.com"), default) is { IsSent: false, IsFinal: false });
    }

    [Theory]
    [InlineData("127.0.0.1", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("172.20.0.1", false)]
    [InlineData("192.168.1.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("100.100.100.200", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("::1", false)]
    [InlineData("::ffff:127.0.0.1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("64:ff9b::7f00:1", false)]
    [InlineData("2002:7f00:1::", false)]
    [InlineData("1.1.1.1", true)]
    [InlineData("2606:4700::1111", true)]
    public void Only_public_addresses_are_called(string address, bool isPublic) => Assert.Equal(isPublic, PublicAddress.Is(IPAddress.Parse(address)));

    [Theory]
    [InlineData("http://127.0.0.1:{0}/")]
    [InlineData("http://localhost:{0}/")]
    [InlineData("http://[::1]:{0}/")]
    [InlineData("http://2130706433:{0}/")]
    [InlineData("http://0x7f.1:{0}/")]
    [InlineData("http://[::ffff:127.0.0.1]:{0}/")]
    public async Task No_way_of_writing_this_machine_gets_a_connection(string address)
    {
        await using var server = new SmtpListener();
        using var http = GuardedHttp.Create(allowPrivate: false);
        await Assert.ThrowsAsync<HttpRequestException>(() => http.GetAsync(new Uri(string.Format(address, server.Port))));
        Assert.Equal(0, server.Connections);
    }

    private static MailDelivery Delivery(int port) =>
        new(new MailSettings { Host = "127.0.0.1", Port = port, Security = MailSecurity.None, From = "kpi@example.com" }, new OutboxSettings());

    private static OutboxMessage Letter(string to) => new(1, null, null, OutboxChannel.Mail, to, "低分评价\r\nBcc: x@example.com", "工单 WO-1", "low-answer:1", TestData.Noon);
}
