namespace AfterSalesKpi.Domain.Records.Surveys;

/// <summary>The questionnaire of every store whose group has published none: half a minute, and it feeds every indicator of answers.</summary>
public static class DefaultQuestions
{
    /// <summary>Its questions, in order.</summary>
    public static readonly IReadOnlyList<SurveyQuestion> All =
    [
        new("overall", QuestionKind.Rating, QuestionFeed.Overall, "您对本次服务总体满意吗？", "How satisfied are you with this visit overall?", true),
        new("attitude", QuestionKind.Rating, QuestionFeed.Attitude, "接待您的服务态度如何？", "How were you treated by our staff?", false),
        new("quality", QuestionKind.Rating, QuestionFeed.Quality, "车辆的维修或保养质量如何？", "How good was the work on your car?", false),
        new("speed", QuestionKind.Rating, QuestionFeed.Speed, "我们的响应和等待时间让您满意吗？", "How do you find the time you had to wait?", false),
        new("advisor", QuestionKind.Rating, QuestionFeed.Advisor, "您给接待您的服务顾问打几分？", "How do you rate your service advisor?", false),
        new("technician", QuestionKind.Rating, QuestionFeed.Technician, "您给维修技师打几分？", "How do you rate the technician?", false),
        new("recommend", QuestionKind.Scale, QuestionFeed.Recommend, "您有多大可能把我们推荐给亲友？", "How likely are you to recommend us to friends and family?", false),
        new("comment", QuestionKind.Text, QuestionFeed.Comment, "还有什么想告诉我们的？", "Is there anything else you would like to tell us?", false),
    ];
}
