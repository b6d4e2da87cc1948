<?php

declare(strict_types=1);

/** An answer that says no. `$error` has code, message, details and correlationId, or is empty where a gateway has answered. */
final class Refused extends RuntimeException
{
    public function __construct(public readonly int $status, public readonly array $error)
    {
        parent::__construct(trim("$status " . ($error['code'] ?? '') . ' ' . ($error['message'] ?? '')));
    }
}

/** No answer came, or not all of it. */
final class NoAnswer extends RuntimeException
{
}

/** A client of Ordinavo Connect v1: what it imports is imported once, however often it has to be sent. Streams of PHP alone, no extension. */
final class Ordinavo
{
    /** `$pause`: seconds before the second try, twice as many before each one after it. `$timeout`: seconds of silence. */
    public function __construct(
        private readonly string $baseUrl,
        private readonly string $apiKey,
        private readonly int $tries = 5,
        private readonly float $pause = 0.5,
        private readonly float $timeout = 30.0,
    ) {
    }

    public function importTarget(array|object $target): array
    {
        return $this->insist('POST', '/inbound/targets', $target);
    }

    public function importBatch(array $targets): array
    {
        return $this->insist('POST', '/inbound/targets/batch', ['targets' => $targets]);
    }

    /** The job once it is done. */
    public function finishedJob(int $importJobId): array
    {
        for ($pause = $this->pause; ; $pause = min($pause * 2, 30)) {
            $job = $this->insist('GET', "/import-jobs/$importJobId");
            if (!in_array($job['status'], ['Accepted', 'Processing'], true)) {
                return $job;
            }
            self::sleep($pause);
        }
    }

    private function insist(string $method, string $path, array|object|null $content = null): array
    {
        $key = bin2hex(random_bytes(16)); // one for each thing to be done, the same in each try: so it is done once
        for ($tried = 1; ; $tried++) {
            [$problem, $mayPass, $retryAfter] = [null, true, 0];
            try {
                [$status, $headers, $body] = $this->send($method, $path, $key, $content);
                if ($status < 300) {
                    return $body;
                }
                $problem = new Refused($status, is_array($body['error'] ?? null) ? $body['error'] : []);
                $mayPass = $status === 429 || $status >= 500;
                $retryAfter = (int) ($headers['retry-after'] ?? 0);
            } catch (NoAnswer $lost) {
                $problem = $lost;
            }
            if (!$mayPass || $tried === $this->tries) {
                throw $problem;
            }
            self::sleep(max($this->pause * 2 ** ($tried - 1), $retryAfter));
        }
    }

    /** Status, headers by their names in lower case, and body of the answer. */
    private function send(string $method, string $path, string $key, array|object|null $content): array
    {
        $headers = ["Authorization: Bearer {$this->apiKey}"];
        if ($content !== null) {
            array_push($headers, 'Content-Type: application/json', "Idempotency-Key: $key");
        }
        $stream = @fopen($this->baseUrl . $path, 'r', false, stream_context_create(['http' => [
            'method' => $method,
            'header' => $headers,
            'content' => $content === null ? '' : json_encode($content, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE),
            'timeout' => $this->timeout,
            'ignore_errors' => true, // a 400 has a body, too
            'follow_location' => 0,
        ]]));
        if ($stream === false) {
            throw new NoAnswer("$method $path: no answer: " . (error_get_last()['message'] ?? ''));
        }
        $text = stream_get_contents($stream);
        ['wrapper_data' => $lines, 'timed_out' => $isLate] = stream_get_meta_data($stream);
        fclose($stream);
        [$status, $named] = self::head($lines);
        $length = $named['content-length'] ?? null;
        if ($isLate || $text === false || ($length !== null && strlen($text) < (int) $length)) {
            throw new NoAnswer("$method $path: only a part of the answer has come");
        }
        $body = json_decode($text, true);
        if ($status < 300 && !is_array($body)) {
            throw new NoAnswer("$method $path: the answer is not JSON");
        }
        return [$status, $named, is_array($body) ? $body : []];
    }

    /** @param list<string> $lines */
    private static function head(array $lines): array
    {
        $named = [];
        foreach (array_slice($lines, 1) as $line) {
            [$name, $value] = explode(':', $line, 2) + [1 => ''];
            $named[strtolower($name)] = trim($value);
        }
        return [(int) explode(' ', $lines[0])[1], $named];
    }

    private static function sleep(float $seconds): void
    {
        usleep((int) round($seconds * 1_000_000));
    }
}
