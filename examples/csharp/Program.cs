// The vendor's request as published, but for the base URL and the key.
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

var client = new HttpClient
{
    BaseAddress = new Uri(Environment.GetEnvironmentVariable("ORDINAVO_BASE_URL") + "/")
};

client.DefaultRequestHeaders.Authorization =
    new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("ORDINAVO_API_KEY"));

var payload = new
{
    externalId = "JOB-2026-000918",
    title = "Maintenance visit",
    customer = new
    {
        externalId = "CUST-10042",
        customerNumber = "RRM-001",
        name = "Rhein-Ruhr Medical Supply"
    },
    location = new
    {
        externalId = "LOC-ESSEN-01",
        name = "Essen Center",
        city = "Essen",
        country = "DE"
    },
    planning = new
    {
        priority = "High",
        estimatedWorkMinutes = 45
    }
};

var json = JsonSerializer.Serialize(payload);
using var request = new HttpRequestMessage(HttpMethod.Post, "inbound/targets")
{
    Content = new StringContent(json, Encoding.UTF8, "application/json")
};

request.Headers.Add("Idempotency-Key", "JOB-2026-000918");

var response = await client.SendAsync(request);
response.EnsureSuccessStatusCode();

var responseBody = await response.Content.ReadAsStringAsync();
Console.WriteLine(responseBody);
