using System.Numerics;
using AfterSalesKpi.Domain.Records.Surveys;

namespace AfterSalesKpi.Domain.Tests.Records.Surveys;

public sealed class SurveySecretTests
{
    private const int Many = 20_000;

    [Fact]
    public void Secrets_are_of_one_length_fit_into_addresses_and_never_repeat()
    {
        var secrets = Enumerable.Range(0, Many).Select(_ => SurveySecret.Make()).ToList();

        Assert.Equal(Many, secrets.Distinct().Count());
        Assert.All(secrets, s => Assert.Matches("^[A-Za-z0-9_-]{24}$", s));
        Assert.Equal(24, SurveySecret.Length);
    }

    [Fact]
    public void Every_bit_of_a_secret_is_a_toss_of_a_coin()
    {
        var ones = new int[18 * 8];
        for (var n = 0; n < Many; n++)
        {
            var bytes = Convert.FromBase64String(SurveySecret.Make().Replace('-', '+').Replace('_', '/'));
            for (var bit = 0; bit < ones.Length; bit++) ones[bit] += (bytes[bit / 8] >> (bit % 8)) & 1;
        }

        // Seven standard deviations of 20,000 tosses: a fair coin is beyond it once in 400,000 million.
        Assert.All(ones, count => Assert.InRange(count, (Many / 2) - 495, (Many / 2) + 495));
    }

    [Fact]
    public void Neighbours_have_nothing_in_common_once_hashed()
    {
        var secret = SurveySecret.Make();
        var neighbour = secret[..^1] + (secret[^1] == 'A' ? 'B' : 'A');

        var (a, b) = (Convert.FromHexString(SurveySecret.HashOf(secret)), Convert.FromHexString(SurveySecret.HashOf(neighbour)));

        Assert.InRange(a.Zip(b, (x, y) => BitOperations.PopCount((uint)(x ^ y))).Sum(), 70, 186);
    }
}
