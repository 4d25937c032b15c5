namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>The events that after-sales departments usually reward and punish, to begin a catalogue with.</summary>
public static class UsualRules
{
    private static readonly (string Code, AdjustmentRuleTerms Terms)[] All =
    [
        ("praise", new("客户书面表扬或锦旗", "Written praise from a customer", 1_00)),
        ("contest", new("技能竞赛获奖", "Prize in a skills contest", 3_00)),
        ("suggestion", new("合理化建议被采纳", "Suggestion taken up", 1_00)),
        ("mentor", new("带教新人合格上岗", "Trained a new colleague to standard", 2_00)),
        ("hazard", new("主动发现并排除安全隐患", "Found and removed a safety hazard", 2_00)),
        ("late", new("迟到或早退", "Late or left early", -50, -50, 1)),
        ("appearance", new("着装或工位 5S 不合格", "Dress or workplace below standard", -50, -50, 3)),
        ("process", new("未按服务流程操作", "Service process not followed", -1_00, -1_00, 3)),
        ("absent", new("无故缺勤", "Absent without leave", -3_00, -2_00, 6)),
        ("complaint", new("因本人责任的重大客户投诉", "Serious complaint for which the person is responsible", -5_00, -5_00, 12, BeyondCap: true)),
        ("damage", new("因操作不当损坏客户车辆", "Damaged a customer's car by wrong handling", -5_00, -5_00, 12, BeyondCap: true)),
        ("safety", new("安全责任事故（一票否决）", "Accident through breach of safety rules (veto)", 0, GradeCap: "D")),
        ("falsified", new("业务数据弄虚作假（一票否决）", "Falsified records (veto)", 0, GradeCap: "D")),
        ("private-work", new("飞单或私自收费（一票否决）", "Private jobs or payments (veto)", 0, GradeCap: "D")),
    ];

    /// <summary>The events for a group, but for the codes it has already.</summary>
    public static List<AdjustmentRule> For(int groupId, IReadOnlyCollection<string> there) =>
    [
        .. All.Where(r => !there.Contains(r.Code)).Select(r =>
        {
            var rule = new AdjustmentRule(groupId, r.Code);
            var said = rule.Revise(r.Terms);
            return said.Succeeded ? rule : throw new InvalidOperationException(string.Join(", ", said.Problems));
        }),
    ];
}
