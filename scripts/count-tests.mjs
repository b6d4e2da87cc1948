// @ts-check
/** Prints what a test report says in one line: `N passed, N failed, N skipped`. Fails when nothing was tested. */
import { readFileSync } from 'node:fs';

const [file = ''] = process.argv.slice(2);
const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(file, 'utf8'));
console.log(`${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests + numTodoTests} skipped`);
if (numPassedTests === 0 || numFailedTests > 0) process.exit(1);
