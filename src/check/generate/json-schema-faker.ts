/** What is used of json-schema-faker. scripts/build.mjs makes it a file of its own, with the package in it. */
export { define, generateSync, type JsonSchema } from 'json-schema-faker';
