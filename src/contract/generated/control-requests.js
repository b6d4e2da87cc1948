// Generated from contracts/ by `npm run generate`. Do not edit.
// @ts-nocheck
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// required:ajv-formats/dist/formats
var formats_exports = {};
__export(formats_exports, {
  fullFormats: () => fullFormats
});
import formats from "ajv-formats/dist/formats.js";
var fullFormats;
var init_formats = __esm({
  "required:ajv-formats/dist/formats"() {
    ({ fullFormats } = formats);
  }
});

// required:ajv/dist/runtime/ucs2length
var ucs2length_exports = {};
__export(ucs2length_exports, {
  default: () => ucs2length_default
});
import helper from "ajv/dist/runtime/ucs2length.js";
var ucs2length_default;
var init_ucs2length = __esm({
  "required:ajv/dist/runtime/ucs2length"() {
    ucs2length_default = helper.default ?? helper;
  }
});

// <stdin>
var SetClock = validate20;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.time === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "time" }, message: "must have required property 'time'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "time")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.time !== void 0) {
      if (typeof data.time !== "string") {
        const err2 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var AdvanceClock = validate21;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.by === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "by")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.by !== void 0) {
      if (typeof data.by !== "string") {
        const err2 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var StateFile = validate22;
var formats0 = (init_formats(), __toCommonJS(formats_exports)).fullFormats["date-time"];
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "format" || key0 === "version" || key0 === "at" || key0 === "sha256" || key0 === "state")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.format !== void 0) {
      if ("ordinavo-mock state" !== data.format) {
        const err1 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: "ordinavo-mock state" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err3 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.at !== void 0) {
      let data2 = data.at;
      if (typeof data2 === "string") {
        if (!formats0.validate(data2)) {
          const err4 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.sha256 !== void 0) {
      if (typeof data.sha256 !== "string") {
        const err6 = { instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.state !== void 0) {
      let data4 = data.state;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        const err7 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var Fault = validate23;
var schema93 = { "type": "object", "additionalProperties": false, "required": ["then"], "properties": { "name": { "$ref": "#/$defs/name" }, "when": { "description": "Which calls. Default: all.", "type": "object", "additionalProperties": false, "properties": { "operation": { "$ref": "#/$defs/operation" }, "tenant": { "description": "The key of a tenant. Default: any.", "$ref": "#/$defs/key" }, "client": { "description": "The key of an integration client. Default: any.", "$ref": "#/$defs/key" }, "call": { "description": "Only this one of the calls, counted from 1.", "$ref": "#/$defs/count" }, "times": { "description": "So often at most.", "$ref": "#/$defs/count" }, "probability": { "description": "0 to 1, drawn from the seed.", "type": "number", "minimum": 0, "maximum": 1 }, "between": { "description": "From the first time of the mock's clock on, up to before the second.", "type": "array", "minItems": 2, "maxItems": 2, "items": { "$ref": "#/$defs/instant" } } } }, "then": { "type": "object", "additionalProperties": false, "properties": { "status": { "description": "Answers this status.", "type": "integer", "minimum": 200, "maximum": 599 }, "headers": { "description": "Headers of the answer beside the usual ones.", "type": "object", "additionalProperties": { "type": "string" } }, "retryAfter": { "description": "The header Retry-After, in whole seconds.", "$ref": "#/$defs/duration" }, "body": { "description": "The body of the answer: text as it is, anything else as JSON. Default: an error in the vendor's form." }, "latency": { "description": 'How long the answer takes: "80ms", {min, max}, or {median, p99}.', "type": ["string", "object"], "pattern": "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$", "additionalProperties": false, "properties": { "min": { "$ref": "#/$defs/duration" }, "max": { "$ref": "#/$defs/duration" }, "median": { "$ref": "#/$defs/duration" }, "p99": { "$ref": "#/$defs/duration" } } }, "connection": { "description": "reset: cut with a TCP reset. empty: closed without an answer. truncate: closed in the middle of the body. slow: the body comes in drips.", "enum": ["reset", "empty", "truncate", "slow"] }, "over": { "description": "How long a slow body takes. Default 10s.", "$ref": "#/$defs/duration" }, "respond": { "description": "never: the connection stays open, and nothing comes.", "enum": ["never"] }, "at": { "description": "before: nothing is done. afterCommit: the work is done, and then its answer goes wrong. Default: before; afterCommit for truncate and slow without a status.", "enum": ["before", "afterCommit"] } } } } };
var schema95 = { "description": '"*" for any.', "enum": ["*", "getIntegrationHealth", "importTarget", "importTargetsBatch", "listImportJobs", "getImportJob"] };
var func2 = (init_ucs2length(), __toCommonJS(ucs2length_exports)).default;
var func1 = Object.prototype.hasOwnProperty;
var pattern9 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
var pattern4 = new RegExp("^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$", "u");
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate51.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.then === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "then" }, message: "must have required property 'then'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "when" || key0 === "then")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.when !== void 0) {
      let data1 = data.when;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (!(key1 === "operation" || key1 === "tenant" || key1 === "client" || key1 === "call" || key1 === "times" || key1 === "probability" || key1 === "between")) {
            const err4 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data1.operation !== void 0) {
          let data2 = data1.operation;
          if (!(data2 === "*" || data2 === "getIntegrationHealth" || data2 === "importTarget" || data2 === "importTargetsBatch" || data2 === "listImportJobs" || data2 === "getImportJob")) {
            const err5 = { instancePath: instancePath + "/when/operation", schemaPath: "#/$defs/operation/enum", keyword: "enum", params: { allowedValues: schema95.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data1.tenant !== void 0) {
          let data3 = data1.tenant;
          if (typeof data3 === "string") {
            if (!pattern9.test(data3)) {
              const err6 = { instancePath: instancePath + "/when/tenant", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"' };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/when/tenant", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data1.client !== void 0) {
          let data4 = data1.client;
          if (typeof data4 === "string") {
            if (!pattern9.test(data4)) {
              const err8 = { instancePath: instancePath + "/when/client", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"' };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/when/client", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data1.call !== void 0) {
          let data5 = data1.call;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            const err10 = { instancePath: instancePath + "/when/call", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 9007199254740991 || isNaN(data5)) {
              const err11 = { instancePath: instancePath + "/when/call", schemaPath: "#/$defs/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (data5 < 1 || isNaN(data5)) {
              const err12 = { instancePath: instancePath + "/when/call", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
        }
        if (data1.times !== void 0) {
          let data6 = data1.times;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            const err13 = { instancePath: instancePath + "/when/times", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 9007199254740991 || isNaN(data6)) {
              const err14 = { instancePath: instancePath + "/when/times", schemaPath: "#/$defs/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data6 < 1 || isNaN(data6)) {
              const err15 = { instancePath: instancePath + "/when/times", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          }
        }
        if (data1.probability !== void 0) {
          let data7 = data1.probability;
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 > 1 || isNaN(data7)) {
              const err16 = { instancePath: instancePath + "/when/probability", schemaPath: "#/properties/when/properties/probability/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (data7 < 0 || isNaN(data7)) {
              const err17 = { instancePath: instancePath + "/when/probability", schemaPath: "#/properties/when/properties/probability/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/when/probability", schemaPath: "#/properties/when/properties/probability/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data1.between !== void 0) {
          let data8 = data1.between;
          if (Array.isArray(data8)) {
            if (data8.length > 2) {
              const err19 = { instancePath: instancePath + "/when/between", schemaPath: "#/properties/when/properties/between/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data8.length < 2) {
              const err20 = { instancePath: instancePath + "/when/between", schemaPath: "#/properties/when/properties/between/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            const len0 = data8.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data9 = data8[i0];
              if (typeof data9 === "string") {
                if (!formats0.validate(data9)) {
                  const err21 = { instancePath: instancePath + "/when/between/" + i0, schemaPath: "#/$defs/instant/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
              } else {
                const err22 = { instancePath: instancePath + "/when/between/" + i0, schemaPath: "#/$defs/instant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
          } else {
            const err23 = { instancePath: instancePath + "/when/between", schemaPath: "#/properties/when/properties/between/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.then !== void 0) {
      let data10 = data.then;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key2 in data10) {
          if (!func1.call(schema93.properties.then.properties, key2)) {
            const err25 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data10.status !== void 0) {
          let data11 = data10.status;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
            const err26 = { instancePath: instancePath + "/then/status", schemaPath: "#/properties/then/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 > 599 || isNaN(data11)) {
              const err27 = { instancePath: instancePath + "/then/status", schemaPath: "#/properties/then/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (data11 < 200 || isNaN(data11)) {
              const err28 = { instancePath: instancePath + "/then/status", schemaPath: "#/properties/then/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 200 }, message: "must be >= 200" };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          }
        }
        if (data10.headers !== void 0) {
          let data12 = data10.headers;
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            for (const key3 in data12) {
              if (typeof data12[key3] !== "string") {
                const err29 = { instancePath: instancePath + "/then/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/then/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
          } else {
            const err30 = { instancePath: instancePath + "/then/headers", schemaPath: "#/properties/then/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data10.retryAfter !== void 0) {
          let data14 = data10.retryAfter;
          if (typeof data14 === "string") {
            if (!pattern4.test(data14)) {
              const err31 = { instancePath: instancePath + "/then/retryAfter", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$" }, message: 'must match pattern "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$"' };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/then/retryAfter", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data10.latency !== void 0) {
          let data15 = data10.latency;
          if (typeof data15 !== "string" && !(data15 && typeof data15 == "object" && !Array.isArray(data15))) {
            const err33 = { instancePath: instancePath + "/then/latency", schemaPath: "#/properties/then/properties/latency/type", keyword: "type", params: { type: schema93.properties.then.properties.latency.type }, message: "must be string,object" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
          if (typeof data15 === "string") {
            if (!pattern4.test(data15)) {
              const err34 = { instancePath: instancePath + "/then/latency", schemaPath: "#/properties/then/properties/latency/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$" }, message: 'must match pattern "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$"' };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          }
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            for (const key4 in data15) {
              if (!(key4 === "min" || key4 === "max" || key4 === "median" || key4 === "p99")) {
                const err35 = { instancePath: instancePath + "/then/latency", schemaPath: "#/properties/then/properties/latency/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data15.min !== void 0) {
              let data16 = data15.min;
              if (typeof data16 === "string") {
                if (!pattern4.test(data16)) {
                  const err36 = { instancePath: instancePath + "/then/latency/min", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$" }, message: 'must match pattern "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$"' };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
              } else {
                const err37 = { instancePath: instancePath + "/then/latency/min", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
            if (data15.max !== void 0) {
              let data17 = data15.max;
              if (typeof data17 === "string") {
                if (!pattern4.test(data17)) {
                  const err38 = { instancePath: instancePath + "/then/latency/max", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$" }, message: 'must match pattern "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$"' };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              } else {
                const err39 = { instancePath: instancePath + "/then/latency/max", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data15.median !== void 0) {
              let data18 = data15.median;
              if (typeof data18 === "string") {
                if (!pattern4.test(data18)) {
                  const err40 = { instancePath: instancePath + "/then/latency/median", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$" }, message: 'must match pattern "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$"' };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
              } else {
                const err41 = { instancePath: instancePath + "/then/latency/median", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data15.p99 !== void 0) {
              let data19 = data15.p99;
              if (typeof data19 === "string") {
                if (!pattern4.test(data19)) {
                  const err42 = { instancePath: instancePath + "/then/latency/p99", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$" }, message: 'must match pattern "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$"' };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
              } else {
                const err43 = { instancePath: instancePath + "/then/latency/p99", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
          }
        }
        if (data10.connection !== void 0) {
          let data20 = data10.connection;
          if (!(data20 === "reset" || data20 === "empty" || data20 === "truncate" || data20 === "slow")) {
            const err44 = { instancePath: instancePath + "/then/connection", schemaPath: "#/properties/then/properties/connection/enum", keyword: "enum", params: { allowedValues: schema93.properties.then.properties.connection.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data10.over !== void 0) {
          let data21 = data10.over;
          if (typeof data21 === "string") {
            if (!pattern4.test(data21)) {
              const err45 = { instancePath: instancePath + "/then/over", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$" }, message: 'must match pattern "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$"' };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
          } else {
            const err46 = { instancePath: instancePath + "/then/over", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data10.respond !== void 0) {
          if (!(data10.respond === "never")) {
            const err47 = { instancePath: instancePath + "/then/respond", schemaPath: "#/properties/then/properties/respond/enum", keyword: "enum", params: { allowedValues: schema93.properties.then.properties.respond.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
        if (data10.at !== void 0) {
          let data23 = data10.at;
          if (!(data23 === "before" || data23 === "afterCommit")) {
            const err48 = { instancePath: instancePath + "/then/at", schemaPath: "#/properties/then/properties/at/enum", keyword: "enum", params: { allowedValues: schema93.properties.then.properties.at.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
      } else {
        const err49 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
  } else {
    const err50 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err50];
    } else {
      vErrors.push(err50);
    }
    errors++;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
validate51.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate51(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
    errors = vErrors.length;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var Wait = validate53;
var schema150 = { "description": "What somebody waits for.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "target": { "description": "Without count, min or max: at least one.", "type": "object", "additionalProperties": false, "required": ["externalId"], "properties": { "externalId": { "$ref": "#/$defs/name" }, "tenant": { "description": "Default: the first tenant.", "$ref": "#/$defs/key" }, "sourceSystem": { "$ref": "#/$defs/name" }, "externalType": { "$ref": "#/$defs/name" }, "status": { "description": "All of them have it.", "$ref": "#/$defs/targetStatus" }, "count": { "description": "Exactly so many targets.", "$ref": "#/$defs/amount" }, "min": { "description": "At least so many.", "$ref": "#/$defs/amount" }, "max": { "description": "At most so many.", "$ref": "#/$defs/amount" } } }, "importJob": { "type": "object", "additionalProperties": false, "properties": { "id": { "description": "Its number, or latest (the default).", "type": ["integer", "string"], "pattern": "^latest$", "minimum": 1 }, "tenant": { "description": "Default: the first tenant.", "$ref": "#/$defs/key" }, "status": { "enum": ["Accepted", "Processing", "Completed", "PartiallyFailed", "Failed"] } } }, "requests": { "description": "Without count, min or max: at least one.", "type": "object", "additionalProperties": false, "properties": { "operation": { "$ref": "#/$defs/operation" }, "tenant": { "$ref": "#/$defs/key" }, "client": { "$ref": "#/$defs/key" }, "count": { "description": "Exactly so many requests.", "$ref": "#/$defs/amount" }, "min": { "description": "At least so many.", "$ref": "#/$defs/amount" }, "max": { "description": "At most so many.", "$ref": "#/$defs/amount" } } }, "conduct": { "description": "At most so many of each.", "type": "object", "additionalProperties": false, "properties": { "tenant": { "$ref": "#/$defs/key" }, "client": { "$ref": "#/$defs/key" }, "retryAfterIgnored": { "description": "Calls before Retry-After ended.", "$ref": "#/$defs/amount" }, "writesWithoutIdempotencyKey": { "description": "Writes that were repeated without an Idempotency-Key.", "$ref": "#/$defs/amount" }, "idempotencyKeysReused": { "description": "Idempotency keys that were used for another content.", "$ref": "#/$defs/amount" }, "contractViolations": { "description": "Requests that the contract does not have.", "$ref": "#/$defs/amount" }, "pollsPerSecond": { "description": "Reads of one import job within a second of the mock's clock.", "type": "object", "additionalProperties": false, "required": ["max"], "properties": { "max": { "$ref": "#/$defs/amount" } } } } } } };
var schema92 = { "enum": ["Imported", "Scheduled", "InProgress", "Completed", "Cancelled"] };
var pattern33 = new RegExp("^latest$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "target" || key0 === "importJob" || key0 === "requests" || key0 === "conduct")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.target !== void 0) {
      let data0 = data.target;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.externalId === void 0) {
          const err2 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/required", keyword: "required", params: { missingProperty: "externalId" }, message: "must have required property 'externalId'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "externalId" || key1 === "tenant" || key1 === "sourceSystem" || key1 === "externalType" || key1 === "status" || key1 === "count" || key1 === "min" || key1 === "max")) {
            const err3 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.externalId !== void 0) {
          let data1 = data0.externalId;
          if (typeof data1 === "string") {
            if (func2(data1) < 1) {
              const err4 = { instancePath: instancePath + "/target/externalId", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/target/externalId", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.tenant !== void 0) {
          let data2 = data0.tenant;
          if (typeof data2 === "string") {
            if (!pattern9.test(data2)) {
              const err6 = { instancePath: instancePath + "/target/tenant", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"' };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/target/tenant", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.sourceSystem !== void 0) {
          let data3 = data0.sourceSystem;
          if (typeof data3 === "string") {
            if (func2(data3) < 1) {
              const err8 = { instancePath: instancePath + "/target/sourceSystem", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/target/sourceSystem", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data0.externalType !== void 0) {
          let data4 = data0.externalType;
          if (typeof data4 === "string") {
            if (func2(data4) < 1) {
              const err10 = { instancePath: instancePath + "/target/externalType", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/target/externalType", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data0.status !== void 0) {
          let data5 = data0.status;
          if (!(data5 === "Imported" || data5 === "Scheduled" || data5 === "InProgress" || data5 === "Completed" || data5 === "Cancelled")) {
            const err12 = { instancePath: instancePath + "/target/status", schemaPath: "#/$defs/targetStatus/enum", keyword: "enum", params: { allowedValues: schema92.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data0.count !== void 0) {
          let data6 = data0.count;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            const err13 = { instancePath: instancePath + "/target/count", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 9007199254740991 || isNaN(data6)) {
              const err14 = { instancePath: instancePath + "/target/count", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data6 < 0 || isNaN(data6)) {
              const err15 = { instancePath: instancePath + "/target/count", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          }
        }
        if (data0.min !== void 0) {
          let data7 = data0.min;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
            const err16 = { instancePath: instancePath + "/target/min", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 > 9007199254740991 || isNaN(data7)) {
              const err17 = { instancePath: instancePath + "/target/min", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data7 < 0 || isNaN(data7)) {
              const err18 = { instancePath: instancePath + "/target/min", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          }
        }
        if (data0.max !== void 0) {
          let data8 = data0.max;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            const err19 = { instancePath: instancePath + "/target/max", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 9007199254740991 || isNaN(data8)) {
              const err20 = { instancePath: instancePath + "/target/max", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data8 < 0 || isNaN(data8)) {
              const err21 = { instancePath: instancePath + "/target/max", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.importJob !== void 0) {
      let data9 = data.importJob;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key2 in data9) {
          if (!(key2 === "id" || key2 === "tenant" || key2 === "status")) {
            const err23 = { instancePath: instancePath + "/importJob", schemaPath: "#/properties/importJob/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data9.id !== void 0) {
          let data10 = data9.id;
          if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10)) && typeof data10 !== "string") {
            const err24 = { instancePath: instancePath + "/importJob/id", schemaPath: "#/properties/importJob/properties/id/type", keyword: "type", params: { type: schema150.properties.importJob.properties.id.type }, message: "must be integer,string" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 < 1 || isNaN(data10)) {
              const err25 = { instancePath: instancePath + "/importJob/id", schemaPath: "#/properties/importJob/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          }
          if (typeof data10 === "string") {
            if (!pattern33.test(data10)) {
              const err26 = { instancePath: instancePath + "/importJob/id", schemaPath: "#/properties/importJob/properties/id/pattern", keyword: "pattern", params: { pattern: "^latest$" }, message: 'must match pattern "^latest$"' };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          }
        }
        if (data9.tenant !== void 0) {
          let data11 = data9.tenant;
          if (typeof data11 === "string") {
            if (!pattern9.test(data11)) {
              const err27 = { instancePath: instancePath + "/importJob/tenant", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"' };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/importJob/tenant", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data9.status !== void 0) {
          let data12 = data9.status;
          if (!(data12 === "Accepted" || data12 === "Processing" || data12 === "Completed" || data12 === "PartiallyFailed" || data12 === "Failed")) {
            const err29 = { instancePath: instancePath + "/importJob/status", schemaPath: "#/properties/importJob/properties/status/enum", keyword: "enum", params: { allowedValues: schema150.properties.importJob.properties.status.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/importJob", schemaPath: "#/properties/importJob/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.requests !== void 0) {
      let data13 = data.requests;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (const key3 in data13) {
          if (!(key3 === "operation" || key3 === "tenant" || key3 === "client" || key3 === "count" || key3 === "min" || key3 === "max")) {
            const err31 = { instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data13.operation !== void 0) {
          let data14 = data13.operation;
          if (!(data14 === "*" || data14 === "getIntegrationHealth" || data14 === "importTarget" || data14 === "importTargetsBatch" || data14 === "listImportJobs" || data14 === "getImportJob")) {
            const err32 = { instancePath: instancePath + "/requests/operation", schemaPath: "#/$defs/operation/enum", keyword: "enum", params: { allowedValues: schema95.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data13.tenant !== void 0) {
          let data15 = data13.tenant;
          if (typeof data15 === "string") {
            if (!pattern9.test(data15)) {
              const err33 = { instancePath: instancePath + "/requests/tenant", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"' };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          } else {
            const err34 = { instancePath: instancePath + "/requests/tenant", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data13.client !== void 0) {
          let data16 = data13.client;
          if (typeof data16 === "string") {
            if (!pattern9.test(data16)) {
              const err35 = { instancePath: instancePath + "/requests/client", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"' };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
          } else {
            const err36 = { instancePath: instancePath + "/requests/client", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data13.count !== void 0) {
          let data17 = data13.count;
          if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
            const err37 = { instancePath: instancePath + "/requests/count", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
          if (typeof data17 == "number" && isFinite(data17)) {
            if (data17 > 9007199254740991 || isNaN(data17)) {
              const err38 = { instancePath: instancePath + "/requests/count", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (data17 < 0 || isNaN(data17)) {
              const err39 = { instancePath: instancePath + "/requests/count", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
          }
        }
        if (data13.min !== void 0) {
          let data18 = data13.min;
          if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
            const err40 = { instancePath: instancePath + "/requests/min", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
          if (typeof data18 == "number" && isFinite(data18)) {
            if (data18 > 9007199254740991 || isNaN(data18)) {
              const err41 = { instancePath: instancePath + "/requests/min", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            if (data18 < 0 || isNaN(data18)) {
              const err42 = { instancePath: instancePath + "/requests/min", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
          }
        }
        if (data13.max !== void 0) {
          let data19 = data13.max;
          if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
            const err43 = { instancePath: instancePath + "/requests/max", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
          if (typeof data19 == "number" && isFinite(data19)) {
            if (data19 > 9007199254740991 || isNaN(data19)) {
              const err44 = { instancePath: instancePath + "/requests/max", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
            if (data19 < 0 || isNaN(data19)) {
              const err45 = { instancePath: instancePath + "/requests/max", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
          }
        }
      } else {
        const err46 = { instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.conduct !== void 0) {
      let data20 = data.conduct;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        for (const key4 in data20) {
          if (!(key4 === "tenant" || key4 === "client" || key4 === "retryAfterIgnored" || key4 === "writesWithoutIdempotencyKey" || key4 === "idempotencyKeysReused" || key4 === "contractViolations" || key4 === "pollsPerSecond")) {
            const err47 = { instancePath: instancePath + "/conduct", schemaPath: "#/properties/conduct/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
        if (data20.tenant !== void 0) {
          let data21 = data20.tenant;
          if (typeof data21 === "string") {
            if (!pattern9.test(data21)) {
              const err48 = { instancePath: instancePath + "/conduct/tenant", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"' };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
          } else {
            const err49 = { instancePath: instancePath + "/conduct/tenant", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        if (data20.client !== void 0) {
          let data22 = data20.client;
          if (typeof data22 === "string") {
            if (!pattern9.test(data22)) {
              const err50 = { instancePath: instancePath + "/conduct/client", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"' };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
          } else {
            const err51 = { instancePath: instancePath + "/conduct/client", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data20.retryAfterIgnored !== void 0) {
          let data23 = data20.retryAfterIgnored;
          if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
            const err52 = { instancePath: instancePath + "/conduct/retryAfterIgnored", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
          if (typeof data23 == "number" && isFinite(data23)) {
            if (data23 > 9007199254740991 || isNaN(data23)) {
              const err53 = { instancePath: instancePath + "/conduct/retryAfterIgnored", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
            if (data23 < 0 || isNaN(data23)) {
              const err54 = { instancePath: instancePath + "/conduct/retryAfterIgnored", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
          }
        }
        if (data20.writesWithoutIdempotencyKey !== void 0) {
          let data24 = data20.writesWithoutIdempotencyKey;
          if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
            const err55 = { instancePath: instancePath + "/conduct/writesWithoutIdempotencyKey", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
          if (typeof data24 == "number" && isFinite(data24)) {
            if (data24 > 9007199254740991 || isNaN(data24)) {
              const err56 = { instancePath: instancePath + "/conduct/writesWithoutIdempotencyKey", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
            if (data24 < 0 || isNaN(data24)) {
              const err57 = { instancePath: instancePath + "/conduct/writesWithoutIdempotencyKey", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
          }
        }
        if (data20.idempotencyKeysReused !== void 0) {
          let data25 = data20.idempotencyKeysReused;
          if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
            const err58 = { instancePath: instancePath + "/conduct/idempotencyKeysReused", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
          if (typeof data25 == "number" && isFinite(data25)) {
            if (data25 > 9007199254740991 || isNaN(data25)) {
              const err59 = { instancePath: instancePath + "/conduct/idempotencyKeysReused", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
            if (data25 < 0 || isNaN(data25)) {
              const err60 = { instancePath: instancePath + "/conduct/idempotencyKeysReused", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
          }
        }
        if (data20.contractViolations !== void 0) {
          let data26 = data20.contractViolations;
          if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
            const err61 = { instancePath: instancePath + "/conduct/contractViolations", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
          if (typeof data26 == "number" && isFinite(data26)) {
            if (data26 > 9007199254740991 || isNaN(data26)) {
              const err62 = { instancePath: instancePath + "/conduct/contractViolations", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            if (data26 < 0 || isNaN(data26)) {
              const err63 = { instancePath: instancePath + "/conduct/contractViolations", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
          }
        }
        if (data20.pollsPerSecond !== void 0) {
          let data27 = data20.pollsPerSecond;
          if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
            if (data27.max === void 0) {
              const err64 = { instancePath: instancePath + "/conduct/pollsPerSecond", schemaPath: "#/properties/conduct/properties/pollsPerSecond/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
            for (const key5 in data27) {
              if (!(key5 === "max")) {
                const err65 = { instancePath: instancePath + "/conduct/pollsPerSecond", schemaPath: "#/properties/conduct/properties/pollsPerSecond/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
            }
            if (data27.max !== void 0) {
              let data28 = data27.max;
              if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
                const err66 = { instancePath: instancePath + "/conduct/pollsPerSecond/max", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
              if (typeof data28 == "number" && isFinite(data28)) {
                if (data28 > 9007199254740991 || isNaN(data28)) {
                  const err67 = { instancePath: instancePath + "/conduct/pollsPerSecond/max", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                  if (vErrors === null) {
                    vErrors = [err67];
                  } else {
                    vErrors.push(err67);
                  }
                  errors++;
                }
                if (data28 < 0 || isNaN(data28)) {
                  const err68 = { instancePath: instancePath + "/conduct/pollsPerSecond/max", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err68];
                  } else {
                    vErrors.push(err68);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err69 = { instancePath: instancePath + "/conduct/pollsPerSecond", schemaPath: "#/properties/conduct/properties/pollsPerSecond/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
      } else {
        const err70 = { instancePath: instancePath + "/conduct", schemaPath: "#/properties/conduct/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err70];
        } else {
          vErrors.push(err70);
        }
        errors++;
      }
    }
  } else {
    const err71 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err71];
    } else {
      vErrors.push(err71);
    }
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.condition === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "condition" }, message: "must have required property 'condition'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "condition" || key0 === "timeout")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.condition !== void 0) {
      if (!validate54(data.condition, { instancePath: instancePath + "/condition", parentData: data, parentDataProperty: "condition", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.timeout !== void 0) {
      if (typeof data.timeout !== "string") {
        const err2 = { instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var CloneTenant = validate56;
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "tenant" || key0 === "key")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.tenant !== void 0) {
      if (typeof data.tenant !== "string") {
        const err1 = { instancePath: instancePath + "/tenant", schemaPath: "#/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      if (typeof data.key !== "string") {
        const err2 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var LoadScenario = validate57;
var schema174 = { "type": "object", "additionalProperties": false, "required": ["scenario"], "properties": { "scenario": { "type": ["string", "object"], "description": "A built-in name, or the scenario itself. Files are for whoever started the mock." }, "keepState": { "type": "boolean", "description": "Keeps records and clock; clients, keys, rules and faults become those of the scenario." } }, "$id": "LoadScenario" };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.scenario === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scenario" }, message: "must have required property 'scenario'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "scenario" || key0 === "keepState")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.scenario !== void 0) {
      let data0 = data.scenario;
      if (typeof data0 !== "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err2 = { instancePath: instancePath + "/scenario", schemaPath: "#/properties/scenario/type", keyword: "type", params: { type: schema174.properties.scenario.type }, message: "must be string,object" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.keepState !== void 0) {
      if (typeof data.keepState !== "boolean") {
        const err3 = { instancePath: instancePath + "/keepState", schemaPath: "#/properties/keepState/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var controlRequests = {
  setClock: SetClock,
  advanceClock: AdvanceClock,
  importState: StateFile,
  addFault: Fault,
  waitFor: Wait,
  cloneTenant: CloneTenant,
  loadScenario: LoadScenario
};
export {
  AdvanceClock,
  CloneTenant,
  Fault,
  LoadScenario,
  SetClock,
  StateFile,
  Wait,
  controlRequests
};
