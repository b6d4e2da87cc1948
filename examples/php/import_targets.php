<?php

/** Imports the target (an object) or the targets (a list) of a JSON file, and says what became of each. Exit code 1: not all came in. */

declare(strict_types=1);

require __DIR__ . '/Ordinavo.php';

$wanted = json_decode(file_get_contents($argv[1]), flags: JSON_THROW_ON_ERROR);
$ordinavo = new Ordinavo(
    setting('ORDINAVO_BASE_URL'),
    setting('ORDINAVO_API_KEY'),
    pause: (float) (getenv('ORDINAVO_PAUSE') ?: 0.5),
    timeout: (float) (getenv('ORDINAVO_TIMEOUT') ?: 30),
);
try {
    $job = is_array($wanted) ? $ordinavo->importBatch($wanted) : $ordinavo->importTarget($wanted);
    $job = $ordinavo->finishedJob($job['importJobId']);
} catch (Refused $refusal) {
    fwrite(STDERR, $refusal->getMessage() . "\n");
    foreach ($refusal->error['details'] ?? [] as $path => $messages) {
        fwrite(STDERR, "  $path: " . implode(' ', $messages) . "\n");
    }
    exit(1);
} catch (NoAnswer $lost) {
    fwrite(STDERR, $lost->getMessage() . "\n");
    exit(1);
}
foreach ($job['items'] as $item) {
    echo lineOf($item), "\n";
}
exit($job['rejectedItems'] > 0 ? 1 : 0);

function setting(string $name): string
{
    $value = getenv($name);
    if ($value === false || $value === '') {
        fwrite(STDERR, "$name is not set. Set it, or start this with `npx ordinavo-mock exec -- …`.\n");
        exit(1);
    }
    return $value;
}

function lineOf(array $item): string
{
    if ($item['status'] === 'Rejected') {
        return "{$item['externalId']}: Rejected, {$item['errorCode']}: {$item['errorMessage']}";
    }
    $mapping = $item['customerMapping']['status'] ?? 'NotApplicable';
    return "{$item['externalId']}: {$item['status']}, target {$item['targetId']}, mapping $mapping";
}
