using System.Reflection;
using System.Reflection.Emit;

namespace AfterSalesKpi.Web.Tests.Architecture;

/// <summary>What a compiled type refers to: its base, interfaces, members and everything in the bodies of its methods.</summary>
internal static class CodeReferences
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (OpCode)f.GetValue(null)!).ToDictionary(c => c.Value); // opcodes are static fields

    /// <summary>Every type that is named anywhere in it.</summary>
    public static HashSet<Type> TypesIn(Type type)
    {
        var found = new HashSet<Type>();
        Add(type.BaseType);
        foreach (var one in type.GetInterfaces()) Add(one);
        foreach (var attribute in type.GetCustomAttributesData()) Add(attribute.AttributeType);
        foreach (var field in type.GetFields(All)) Add(field.FieldType);
        foreach (var property in type.GetProperties(All)) Add(property.PropertyType);
        foreach (var method in Methods(type))
        {
            foreach (var parameter in method.GetParameters()) Add(parameter.ParameterType);
            if (method is MethodInfo { ReturnType: var result }) Add(result);
            foreach (var local in method.GetMethodBody()?.LocalVariables ?? []) Add(local.LocalType);
            foreach (var member in Members(method))
            {
                Add(member as Type ?? member.DeclaringType);
                if (member is MethodInfo { IsGenericMethod: true } generic) foreach (var argument in generic.GetGenericArguments()) Add(argument);
                if (member is FieldInfo field) Add(field.FieldType);
            }
        }

        return found;

        void Add(Type? named)
        {
            if (named is null || named.IsGenericParameter) return;
            if (named.HasElementType)
            {
                Add(named.GetElementType());
                return;
            }

            if (named.IsGenericType) foreach (var argument in named.GetGenericArguments()) Add(argument);
            found.Add(named.IsGenericType ? named.GetGenericTypeDefinition() : named);
        }
    }

    /// <summary>Every method that is called, or named, in the bodies of its methods.</summary>
    public static IEnumerable<MethodBase> CallsIn(Type type) => Methods(type).SelectMany(Members).OfType<MethodBase>();

    private static IEnumerable<MethodBase> Methods(Type type) => type.GetMethods(All).Concat<MethodBase>(type.GetConstructors(All));

    private static IEnumerable<MemberInfo> Members(MethodBase method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } il) yield break;
        var ofType = method.DeclaringType is { IsGenericType: true } generic ? generic.GetGenericArguments() : null;
        var ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (var at = 0; at < il.Length;)
        {
            var code = il[at] == 0xFE ? Codes[(short)(0xFE00 | il[at + 1])] : Codes[il[at]];
            at += code.Size;
            if (code.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                yield return method.Module.ResolveMember(BitConverter.ToInt32(il, at), ofType, ofMethod)!; // a token names something
            }

            at += code.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, at)),
                _ => 4,
            };
        }
    }
}
