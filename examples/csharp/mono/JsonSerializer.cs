// What Program.cs needs of System.Text.Json, which mono does not have: objects, lists, texts, numbers, true, false and null as JSON.
using System.Collections;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace System.Text.Json
{
    static class JsonSerializer
    {
        public static string Serialize(object value)
        {
            if (value == null) return "null";
            if (value is bool) return (bool)value ? "true" : "false";
            if (value is string || value is char || value is Enum) return Quoted(value.ToString());
            if (value.GetType().IsPrimitive || value is decimal) return ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture);
            if (value is IEnumerable) return "[" + string.Join(",", ((IEnumerable)value).Cast<object>().Select(Serialize)) + "]";
            var fields = value.GetType().GetProperties().Select(field => Quoted(field.Name) + ":" + Serialize(field.GetValue(value, null)));
            return "{" + string.Join(",", fields) + "}";
        }

        static string Quoted(string text)
        {
            return "\"" + Regex.Replace(text, "[\\x00-\\x1f\"\\\\]", found => "\\u" + ((int)found.Value[0]).ToString("x4")) + "\"";
        }
    }
}
