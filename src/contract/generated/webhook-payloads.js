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
var TargetImportedWebhook = validate20;
var schema40 = { "type": "object", "required": ["id", "externalId", "title"], "properties": { "id": { "description": "`null` for an item that was rejected.", "type": ["integer", "null"], "minimum": 1 }, "externalId": { "description": "`null` where another source system has sent the target [A-57].", "type": ["string", "null"] }, "title": { "type": "string" } }, "$id": "WebhookTarget" };
var schema34 = { "type": "string", "enum": ["target.imported", "target.rejected", "target.updated", "target.cancelled", "target.scheduled", "target.completed", "target.follow_up_created", "route.suggestion.created", "route.published", "appointment.scheduled", "appointment.started", "appointment.completed", "appointment.problem_reported", "appointment.cancelled", "visit_report.created", "visit_report.submitted", "visit_report.approved", "visit_report.rejected", "visit_report.follow_up_required", "visit_report.problem_reported", "billing.event_created", "billing.event_ready", "billing.event_sent", "billing.event_failed"], "$id": "EventType" };
var pattern4 = new RegExp("^evt_[0-9A-HJKMNP-TV-Z]{26}$", "u");
var formats0 = (init_formats(), __toCommonJS(formats_exports)).fullFormats["date-time"];
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
    if (data.eventId === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "eventId" }, message: "must have required property 'eventId'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.eventType === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "eventType" }, message: "must have required property 'eventType'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.occurredAt === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "occurredAt" }, message: "must have required property 'occurredAt'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.tenantId === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenantId" }, message: "must have required property 'tenantId'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.source === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.payloadVersion === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payloadVersion" }, message: "must have required property 'payloadVersion'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.eventId !== void 0) {
      let data0 = data.eventId;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err6 = { instancePath: instancePath + "/eventId", schemaPath: "EventId/pattern", keyword: "pattern", params: { pattern: "^evt_[0-9A-HJKMNP-TV-Z]{26}$" }, message: 'must match pattern "^evt_[0-9A-HJKMNP-TV-Z]{26}$"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/eventId", schemaPath: "EventId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.eventType !== void 0) {
      let data1 = data.eventType;
      if (typeof data1 !== "string") {
        const err8 = { instancePath: instancePath + "/eventType", schemaPath: "EventType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (!(data1 === "target.imported" || data1 === "target.rejected" || data1 === "target.updated" || data1 === "target.cancelled" || data1 === "target.scheduled" || data1 === "target.completed" || data1 === "target.follow_up_created" || data1 === "route.suggestion.created" || data1 === "route.published" || data1 === "appointment.scheduled" || data1 === "appointment.started" || data1 === "appointment.completed" || data1 === "appointment.problem_reported" || data1 === "appointment.cancelled" || data1 === "visit_report.created" || data1 === "visit_report.submitted" || data1 === "visit_report.approved" || data1 === "visit_report.rejected" || data1 === "visit_report.follow_up_required" || data1 === "visit_report.problem_reported" || data1 === "billing.event_created" || data1 === "billing.event_ready" || data1 === "billing.event_sent" || data1 === "billing.event_failed")) {
        const err9 = { instancePath: instancePath + "/eventType", schemaPath: "EventType/enum", keyword: "enum", params: { allowedValues: schema34.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.occurredAt !== void 0) {
      let data2 = data.occurredAt;
      if (typeof data2 === "string") {
        if (!formats0.validate(data2)) {
          const err10 = { instancePath: instancePath + "/occurredAt", schemaPath: "#/properties/occurredAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/occurredAt", schemaPath: "#/properties/occurredAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.tenantId !== void 0) {
      if (typeof data.tenantId !== "string") {
        const err12 = { instancePath: instancePath + "/tenantId", schemaPath: "#/properties/tenantId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data4 = data.source;
      if (typeof data4 !== "string") {
        const err13 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if ("ordinavo" !== data4) {
        const err14 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/const", keyword: "const", params: { allowedValue: "ordinavo" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.payloadVersion !== void 0) {
      let data5 = data.payloadVersion;
      if (typeof data5 !== "string") {
        const err15 = { instancePath: instancePath + "/payloadVersion", schemaPath: "PayloadVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if ("2026-06-18" !== data5) {
        const err16 = { instancePath: instancePath + "/payloadVersion", schemaPath: "PayloadVersion/const", keyword: "const", params: { allowedValue: "2026-06-18" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": { "eventId": true, "eventType": true, "occurredAt": true, "tenantId": true, "source": true, "payloadVersion": true }, "dynamicProps": false, "dynamicItems": false };
var schema36 = { "description": "The customer records that the target is linked to. Left out where the subscription has them off. External IDs are those of the subscription's\nsource system, the customer number is the customer record's.\n", "type": "object", "properties": { "customer": { "type": ["object", "null"], "required": ["ordinavoCustomerId", "externalId", "customerNumber", "name"], "properties": { "ordinavoCustomerId": { "$ref": "RecordId" }, "externalId": { "type": ["string", "null"] }, "customerNumber": { "type": ["string", "null"] }, "name": { "type": "string" } } }, "location": { "type": ["object", "null"], "required": ["ordinavoLocationId", "externalId", "name", "city", "hasCoordinates"], "properties": { "ordinavoLocationId": { "$ref": "RecordId" }, "externalId": { "type": ["string", "null"] }, "name": { "type": ["string", "null"] }, "city": { "type": ["string", "null"] }, "hasCoordinates": { "type": "boolean" } } }, "contact": { "type": ["object", "null"], "required": ["ordinavoContactId", "externalId", "displayName"], "properties": { "ordinavoContactId": { "$ref": "RecordId" }, "externalId": { "type": ["string", "null"] }, "displayName": { "type": ["string", "null"] }, "email": { "description": "Only with `contactDetails`.", "type": ["string", "null"] }, "phone": { "description": "Only with `contactDetails`.", "type": ["string", "null"] } } } }, "$id": "CustomerContext" };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.customer !== void 0) {
      let data0 = data.customer;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0)) && data0 !== null) {
        const err0 = { instancePath: instancePath + "/customer", schemaPath: "#/properties/customer/type", keyword: "type", params: { type: schema36.properties.customer.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.ordinavoCustomerId === void 0) {
          const err1 = { instancePath: instancePath + "/customer", schemaPath: "#/properties/customer/required", keyword: "required", params: { missingProperty: "ordinavoCustomerId" }, message: "must have required property 'ordinavoCustomerId'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.externalId === void 0) {
          const err2 = { instancePath: instancePath + "/customer", schemaPath: "#/properties/customer/required", keyword: "required", params: { missingProperty: "externalId" }, message: "must have required property 'externalId'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.customerNumber === void 0) {
          const err3 = { instancePath: instancePath + "/customer", schemaPath: "#/properties/customer/required", keyword: "required", params: { missingProperty: "customerNumber" }, message: "must have required property 'customerNumber'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.name === void 0) {
          const err4 = { instancePath: instancePath + "/customer", schemaPath: "#/properties/customer/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.ordinavoCustomerId !== void 0) {
          let data1 = data0.ordinavoCustomerId;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err5 = { instancePath: instancePath + "/customer/ordinavoCustomerId", schemaPath: "RecordId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 > 9007199254740991 || isNaN(data1)) {
              const err6 = { instancePath: instancePath + "/customer/ordinavoCustomerId", schemaPath: "RecordId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data1 < 1 || isNaN(data1)) {
              const err7 = { instancePath: instancePath + "/customer/ordinavoCustomerId", schemaPath: "RecordId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
        }
        if (data0.externalId !== void 0) {
          let data2 = data0.externalId;
          if (typeof data2 !== "string" && data2 !== null) {
            const err8 = { instancePath: instancePath + "/customer/externalId", schemaPath: "#/properties/customer/properties/externalId/type", keyword: "type", params: { type: schema36.properties.customer.properties.externalId.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data0.customerNumber !== void 0) {
          let data3 = data0.customerNumber;
          if (typeof data3 !== "string" && data3 !== null) {
            const err9 = { instancePath: instancePath + "/customer/customerNumber", schemaPath: "#/properties/customer/properties/customerNumber/type", keyword: "type", params: { type: schema36.properties.customer.properties.customerNumber.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data0.name !== void 0) {
          if (typeof data0.name !== "string") {
            const err10 = { instancePath: instancePath + "/customer/name", schemaPath: "#/properties/customer/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      }
    }
    if (data.location !== void 0) {
      let data5 = data.location;
      if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null) {
        const err11 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: schema36.properties.location.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.ordinavoLocationId === void 0) {
          const err12 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/required", keyword: "required", params: { missingProperty: "ordinavoLocationId" }, message: "must have required property 'ordinavoLocationId'" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data5.externalId === void 0) {
          const err13 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/required", keyword: "required", params: { missingProperty: "externalId" }, message: "must have required property 'externalId'" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data5.name === void 0) {
          const err14 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data5.city === void 0) {
          const err15 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/required", keyword: "required", params: { missingProperty: "city" }, message: "must have required property 'city'" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data5.hasCoordinates === void 0) {
          const err16 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/required", keyword: "required", params: { missingProperty: "hasCoordinates" }, message: "must have required property 'hasCoordinates'" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data5.ordinavoLocationId !== void 0) {
          let data6 = data5.ordinavoLocationId;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            const err17 = { instancePath: instancePath + "/location/ordinavoLocationId", schemaPath: "RecordId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 9007199254740991 || isNaN(data6)) {
              const err18 = { instancePath: instancePath + "/location/ordinavoLocationId", schemaPath: "RecordId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data6 < 1 || isNaN(data6)) {
              const err19 = { instancePath: instancePath + "/location/ordinavoLocationId", schemaPath: "RecordId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
        }
        if (data5.externalId !== void 0) {
          let data7 = data5.externalId;
          if (typeof data7 !== "string" && data7 !== null) {
            const err20 = { instancePath: instancePath + "/location/externalId", schemaPath: "#/properties/location/properties/externalId/type", keyword: "type", params: { type: schema36.properties.location.properties.externalId.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data5.name !== void 0) {
          let data8 = data5.name;
          if (typeof data8 !== "string" && data8 !== null) {
            const err21 = { instancePath: instancePath + "/location/name", schemaPath: "#/properties/location/properties/name/type", keyword: "type", params: { type: schema36.properties.location.properties.name.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data5.city !== void 0) {
          let data9 = data5.city;
          if (typeof data9 !== "string" && data9 !== null) {
            const err22 = { instancePath: instancePath + "/location/city", schemaPath: "#/properties/location/properties/city/type", keyword: "type", params: { type: schema36.properties.location.properties.city.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data5.hasCoordinates !== void 0) {
          if (typeof data5.hasCoordinates !== "boolean") {
            const err23 = { instancePath: instancePath + "/location/hasCoordinates", schemaPath: "#/properties/location/properties/hasCoordinates/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      }
    }
    if (data.contact !== void 0) {
      let data11 = data.contact;
      if (!(data11 && typeof data11 == "object" && !Array.isArray(data11)) && data11 !== null) {
        const err24 = { instancePath: instancePath + "/contact", schemaPath: "#/properties/contact/type", keyword: "type", params: { type: schema36.properties.contact.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.ordinavoContactId === void 0) {
          const err25 = { instancePath: instancePath + "/contact", schemaPath: "#/properties/contact/required", keyword: "required", params: { missingProperty: "ordinavoContactId" }, message: "must have required property 'ordinavoContactId'" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data11.externalId === void 0) {
          const err26 = { instancePath: instancePath + "/contact", schemaPath: "#/properties/contact/required", keyword: "required", params: { missingProperty: "externalId" }, message: "must have required property 'externalId'" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (data11.displayName === void 0) {
          const err27 = { instancePath: instancePath + "/contact", schemaPath: "#/properties/contact/required", keyword: "required", params: { missingProperty: "displayName" }, message: "must have required property 'displayName'" };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (data11.ordinavoContactId !== void 0) {
          let data12 = data11.ordinavoContactId;
          if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
            const err28 = { instancePath: instancePath + "/contact/ordinavoContactId", schemaPath: "RecordId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 > 9007199254740991 || isNaN(data12)) {
              const err29 = { instancePath: instancePath + "/contact/ordinavoContactId", schemaPath: "RecordId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            if (data12 < 1 || isNaN(data12)) {
              const err30 = { instancePath: instancePath + "/contact/ordinavoContactId", schemaPath: "RecordId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          }
        }
        if (data11.externalId !== void 0) {
          let data13 = data11.externalId;
          if (typeof data13 !== "string" && data13 !== null) {
            const err31 = { instancePath: instancePath + "/contact/externalId", schemaPath: "#/properties/contact/properties/externalId/type", keyword: "type", params: { type: schema36.properties.contact.properties.externalId.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data11.displayName !== void 0) {
          let data14 = data11.displayName;
          if (typeof data14 !== "string" && data14 !== null) {
            const err32 = { instancePath: instancePath + "/contact/displayName", schemaPath: "#/properties/contact/properties/displayName/type", keyword: "type", params: { type: schema36.properties.contact.properties.displayName.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data11.email !== void 0) {
          let data15 = data11.email;
          if (typeof data15 !== "string" && data15 !== null) {
            const err33 = { instancePath: instancePath + "/contact/email", schemaPath: "#/properties/contact/properties/email/type", keyword: "type", params: { type: schema36.properties.contact.properties.email.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data11.phone !== void 0) {
          let data16 = data11.phone;
          if (typeof data16 !== "string" && data16 !== null) {
            const err34 = { instancePath: instancePath + "/contact/phone", schemaPath: "#/properties/contact/properties/phone/type", keyword: "type", params: { type: schema36.properties.contact.properties.phone.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err35 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err35];
    } else {
      vErrors.push(err35);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": { "customer": true, "location": true, "contact": true }, "dynamicProps": false, "dynamicItems": false };
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
  if (!validate21(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
    errors = vErrors.length;
  }
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.eventType === void 0) {
      const err0 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "eventType" }, message: "must have required property 'eventType'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.target === void 0) {
      const err1 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.eventType !== void 0) {
      let data0 = data.eventType;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/2/properties/eventType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if ("target.imported" !== data0) {
        const err3 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/2/properties/eventType/const", keyword: "const", params: { allowedValue: "target.imported" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.target !== void 0) {
      let data1 = data.target;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.id === void 0) {
          const err4 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1.externalId === void 0) {
          const err5 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "externalId" }, message: "must have required property 'externalId'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1.title === void 0) {
          const err6 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data1.id !== void 0) {
          let data2 = data1.id;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2)) && data2 !== null) {
            const err7 = { instancePath: instancePath + "/target/id", schemaPath: "WebhookTarget/properties/id/type", keyword: "type", params: { type: schema40.properties.id.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 < 1 || isNaN(data2)) {
              const err8 = { instancePath: instancePath + "/target/id", schemaPath: "WebhookTarget/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
        if (data1.externalId !== void 0) {
          let data3 = data1.externalId;
          if (typeof data3 !== "string" && data3 !== null) {
            const err9 = { instancePath: instancePath + "/target/externalId", schemaPath: "WebhookTarget/properties/externalId/type", keyword: "type", params: { type: schema40.properties.externalId.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data1.title !== void 0) {
          if (typeof data1.title !== "string") {
            const err10 = { instancePath: instancePath + "/target/title", schemaPath: "WebhookTarget/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/allOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": { "eventType": true, "target": true, "customer": true, "location": true, "contact": true, "eventId": true, "occurredAt": true, "tenantId": true, "source": true, "payloadVersion": true }, "dynamicProps": false, "dynamicItems": false };
var TargetRejectedWebhook = validate25;
var schema45 = { "type": "string", "enum": ["missing_external_id", "missing_title", "target_already_exists", "target_not_found", "target_cancelled", "target_completed", "ambiguous_external_id", "invalid_time_window", "invalid_value"], "x-assumed-values": { "missing_title": "A-08", "target_already_exists": "A-08", "target_not_found": "A-08", "target_cancelled": "A-08", "target_completed": "A-08", "ambiguous_external_id": "A-08", "invalid_time_window": "A-08", "invalid_value": "A-08" }, "$id": "ImportItemErrorCode" };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.importJobId === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "importJobId" }, message: "must have required property 'importJobId'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.errorCode === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errorCode" }, message: "must have required property 'errorCode'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.errorMessage === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errorMessage" }, message: "must have required property 'errorMessage'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.importJobId !== void 0) {
      let data0 = data.importJobId;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err3 = { instancePath: instancePath + "/importJobId", schemaPath: "RecordId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/importJobId", schemaPath: "RecordId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/importJobId", schemaPath: "RecordId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.errorCode !== void 0) {
      let data1 = data.errorCode;
      if (typeof data1 !== "string") {
        const err6 = { instancePath: instancePath + "/errorCode", schemaPath: "ImportItemErrorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(data1 === "missing_external_id" || data1 === "missing_title" || data1 === "target_already_exists" || data1 === "target_not_found" || data1 === "target_cancelled" || data1 === "target_completed" || data1 === "ambiguous_external_id" || data1 === "invalid_time_window" || data1 === "invalid_value")) {
        const err7 = { instancePath: instancePath + "/errorCode", schemaPath: "ImportItemErrorCode/enum", keyword: "enum", params: { allowedValues: schema45.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.errorMessage !== void 0) {
      if (typeof data.errorMessage !== "string") {
        const err8 = { instancePath: instancePath + "/errorMessage", schemaPath: "#/properties/errorMessage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "props": { "importJobId": true, "errorCode": true, "errorMessage": true }, "dynamicProps": false, "dynamicItems": false };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate21(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.eventType === void 0) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "eventType" }, message: "must have required property 'eventType'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.target === void 0) {
      const err1 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.rejection === void 0) {
      const err2 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "rejection" }, message: "must have required property 'rejection'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.eventType !== void 0) {
      let data0 = data.eventType;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/1/properties/eventType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if ("target.rejected" !== data0) {
        const err4 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/1/properties/eventType/const", keyword: "const", params: { allowedValue: "target.rejected" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.target !== void 0) {
      let data1 = data.target;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.id === void 0) {
          const err5 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1.externalId === void 0) {
          const err6 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "externalId" }, message: "must have required property 'externalId'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data1.title === void 0) {
          const err7 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data1.id !== void 0) {
          let data2 = data1.id;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2)) && data2 !== null) {
            const err8 = { instancePath: instancePath + "/target/id", schemaPath: "WebhookTarget/properties/id/type", keyword: "type", params: { type: schema40.properties.id.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 < 1 || isNaN(data2)) {
              const err9 = { instancePath: instancePath + "/target/id", schemaPath: "WebhookTarget/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
        if (data1.externalId !== void 0) {
          let data3 = data1.externalId;
          if (typeof data3 !== "string" && data3 !== null) {
            const err10 = { instancePath: instancePath + "/target/externalId", schemaPath: "WebhookTarget/properties/externalId/type", keyword: "type", params: { type: schema40.properties.externalId.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data1.title !== void 0) {
          if (typeof data1.title !== "string") {
            const err11 = { instancePath: instancePath + "/target/title", schemaPath: "WebhookTarget/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.rejection !== void 0) {
      if (!validate27(data.rejection, { instancePath: instancePath + "/rejection", parentData: data, parentDataProperty: "rejection", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": { "eventType": true, "target": true, "rejection": true, "eventId": true, "occurredAt": true, "tenantId": true, "source": true, "payloadVersion": true }, "dynamicProps": false, "dynamicItems": false };
var TargetUpdatedWebhook = validate29;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate21(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
    errors = vErrors.length;
  }
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.eventType === void 0) {
      const err0 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "eventType" }, message: "must have required property 'eventType'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.target === void 0) {
      const err1 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.eventType !== void 0) {
      let data0 = data.eventType;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/2/properties/eventType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if ("target.updated" !== data0) {
        const err3 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/2/properties/eventType/const", keyword: "const", params: { allowedValue: "target.updated" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.target !== void 0) {
      let data1 = data.target;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.id === void 0) {
          const err4 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1.externalId === void 0) {
          const err5 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "externalId" }, message: "must have required property 'externalId'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1.title === void 0) {
          const err6 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data1.id !== void 0) {
          let data2 = data1.id;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2)) && data2 !== null) {
            const err7 = { instancePath: instancePath + "/target/id", schemaPath: "WebhookTarget/properties/id/type", keyword: "type", params: { type: schema40.properties.id.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 < 1 || isNaN(data2)) {
              const err8 = { instancePath: instancePath + "/target/id", schemaPath: "WebhookTarget/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
        if (data1.externalId !== void 0) {
          let data3 = data1.externalId;
          if (typeof data3 !== "string" && data3 !== null) {
            const err9 = { instancePath: instancePath + "/target/externalId", schemaPath: "WebhookTarget/properties/externalId/type", keyword: "type", params: { type: schema40.properties.externalId.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data1.title !== void 0) {
          if (typeof data1.title !== "string") {
            const err10 = { instancePath: instancePath + "/target/title", schemaPath: "WebhookTarget/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/allOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": { "eventType": true, "target": true, "customer": true, "location": true, "contact": true, "eventId": true, "occurredAt": true, "tenantId": true, "source": true, "payloadVersion": true }, "dynamicProps": false, "dynamicItems": false };
var TargetCancelledWebhook = validate32;
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate21(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
    errors = vErrors.length;
  }
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.eventType === void 0) {
      const err0 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "eventType" }, message: "must have required property 'eventType'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.target === void 0) {
      const err1 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.eventType !== void 0) {
      let data0 = data.eventType;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/2/properties/eventType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if ("target.cancelled" !== data0) {
        const err3 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/2/properties/eventType/const", keyword: "const", params: { allowedValue: "target.cancelled" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.target !== void 0) {
      let data1 = data.target;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.id === void 0) {
          const err4 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1.externalId === void 0) {
          const err5 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "externalId" }, message: "must have required property 'externalId'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1.title === void 0) {
          const err6 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data1.id !== void 0) {
          let data2 = data1.id;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2)) && data2 !== null) {
            const err7 = { instancePath: instancePath + "/target/id", schemaPath: "WebhookTarget/properties/id/type", keyword: "type", params: { type: schema40.properties.id.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 < 1 || isNaN(data2)) {
              const err8 = { instancePath: instancePath + "/target/id", schemaPath: "WebhookTarget/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
        if (data1.externalId !== void 0) {
          let data3 = data1.externalId;
          if (typeof data3 !== "string" && data3 !== null) {
            const err9 = { instancePath: instancePath + "/target/externalId", schemaPath: "WebhookTarget/properties/externalId/type", keyword: "type", params: { type: schema40.properties.externalId.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data1.title !== void 0) {
          if (typeof data1.title !== "string") {
            const err10 = { instancePath: instancePath + "/target/title", schemaPath: "WebhookTarget/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/allOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = { "props": { "eventType": true, "target": true, "customer": true, "location": true, "contact": true, "eventId": true, "occurredAt": true, "tenantId": true, "source": true, "payloadVersion": true }, "dynamicProps": false, "dynamicItems": false };
var TargetScheduledWebhook = validate35;
var schema52 = { "x-assumed": "A-60", "type": "object", "required": ["id", "status", "targetId", "plannedStartUtc", "plannedEndUtc", "startedAtUtc", "completedAtUtc"], "properties": { "id": { "$ref": "RecordId" }, "status": { "type": "string", "enum": ["Scheduled", "Started", "Completed", "Cancelled"], "x-assumed": "A-20" }, "targetId": { "$ref": "RecordId" }, "plannedStartUtc": { "type": "string", "format": "date-time" }, "plannedEndUtc": { "type": "string", "format": "date-time" }, "startedAtUtc": { "type": ["string", "null"], "format": "date-time" }, "completedAtUtc": { "type": ["string", "null"], "format": "date-time" } }, "$id": "WebhookAppointment" };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate38.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.targetId === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "targetId" }, message: "must have required property 'targetId'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.plannedStartUtc === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plannedStartUtc" }, message: "must have required property 'plannedStartUtc'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.plannedEndUtc === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plannedEndUtc" }, message: "must have required property 'plannedEndUtc'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.startedAtUtc === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "startedAtUtc" }, message: "must have required property 'startedAtUtc'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.completedAtUtc === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "completedAtUtc" }, message: "must have required property 'completedAtUtc'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err7 = { instancePath: instancePath + "/id", schemaPath: "RecordId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err8 = { instancePath: instancePath + "/id", schemaPath: "RecordId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err9 = { instancePath: instancePath + "/id", schemaPath: "RecordId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (typeof data1 !== "string") {
        const err10 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (!(data1 === "Scheduled" || data1 === "Started" || data1 === "Completed" || data1 === "Cancelled")) {
        const err11 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema52.properties.status.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.targetId !== void 0) {
      let data2 = data.targetId;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err12 = { instancePath: instancePath + "/targetId", schemaPath: "RecordId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 9007199254740991 || isNaN(data2)) {
          const err13 = { instancePath: instancePath + "/targetId", schemaPath: "RecordId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err14 = { instancePath: instancePath + "/targetId", schemaPath: "RecordId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.plannedStartUtc !== void 0) {
      let data3 = data.plannedStartUtc;
      if (typeof data3 === "string") {
        if (!formats0.validate(data3)) {
          const err15 = { instancePath: instancePath + "/plannedStartUtc", schemaPath: "#/properties/plannedStartUtc/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/plannedStartUtc", schemaPath: "#/properties/plannedStartUtc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.plannedEndUtc !== void 0) {
      let data4 = data.plannedEndUtc;
      if (typeof data4 === "string") {
        if (!formats0.validate(data4)) {
          const err17 = { instancePath: instancePath + "/plannedEndUtc", schemaPath: "#/properties/plannedEndUtc/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/plannedEndUtc", schemaPath: "#/properties/plannedEndUtc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.startedAtUtc !== void 0) {
      let data5 = data.startedAtUtc;
      if (typeof data5 !== "string" && data5 !== null) {
        const err19 = { instancePath: instancePath + "/startedAtUtc", schemaPath: "#/properties/startedAtUtc/type", keyword: "type", params: { type: schema52.properties.startedAtUtc.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (typeof data5 === "string") {
        if (!formats0.validate(data5)) {
          const err20 = { instancePath: instancePath + "/startedAtUtc", schemaPath: "#/properties/startedAtUtc/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
    }
    if (data.completedAtUtc !== void 0) {
      let data6 = data.completedAtUtc;
      if (typeof data6 !== "string" && data6 !== null) {
        const err21 = { instancePath: instancePath + "/completedAtUtc", schemaPath: "#/properties/completedAtUtc/type", keyword: "type", params: { type: schema52.properties.completedAtUtc.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (typeof data6 === "string") {
        if (!formats0.validate(data6)) {
          const err22 = { instancePath: instancePath + "/completedAtUtc", schemaPath: "#/properties/completedAtUtc/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
validate38.evaluated = { "props": { "id": true, "status": true, "targetId": true, "plannedStartUtc": true, "plannedEndUtc": true, "startedAtUtc": true, "completedAtUtc": true }, "dynamicProps": false, "dynamicItems": false };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate21(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
    errors = vErrors.length;
  }
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.eventType === void 0) {
      const err0 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "eventType" }, message: "must have required property 'eventType'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.target === void 0) {
      const err1 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.appointment === void 0) {
      const err2 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "appointment" }, message: "must have required property 'appointment'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.eventType !== void 0) {
      let data0 = data.eventType;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/2/properties/eventType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if ("target.scheduled" !== data0) {
        const err4 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/2/properties/eventType/const", keyword: "const", params: { allowedValue: "target.scheduled" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.target !== void 0) {
      let data1 = data.target;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.id === void 0) {
          const err5 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1.externalId === void 0) {
          const err6 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "externalId" }, message: "must have required property 'externalId'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data1.title === void 0) {
          const err7 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data1.id !== void 0) {
          let data2 = data1.id;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2)) && data2 !== null) {
            const err8 = { instancePath: instancePath + "/target/id", schemaPath: "WebhookTarget/properties/id/type", keyword: "type", params: { type: schema40.properties.id.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 < 1 || isNaN(data2)) {
              const err9 = { instancePath: instancePath + "/target/id", schemaPath: "WebhookTarget/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
        if (data1.externalId !== void 0) {
          let data3 = data1.externalId;
          if (typeof data3 !== "string" && data3 !== null) {
            const err10 = { instancePath: instancePath + "/target/externalId", schemaPath: "WebhookTarget/properties/externalId/type", keyword: "type", params: { type: schema40.properties.externalId.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data1.title !== void 0) {
          if (typeof data1.title !== "string") {
            const err11 = { instancePath: instancePath + "/target/title", schemaPath: "WebhookTarget/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.appointment !== void 0) {
      if (!validate38(data.appointment, { instancePath: instancePath + "/appointment", parentData: data, parentDataProperty: "appointment", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/allOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
validate35.evaluated = { "props": { "eventType": true, "target": true, "appointment": true, "customer": true, "location": true, "contact": true, "eventId": true, "occurredAt": true, "tenantId": true, "source": true, "payloadVersion": true }, "dynamicProps": false, "dynamicItems": false };
var TargetCompletedWebhook = validate40;
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate40.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate21(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
    errors = vErrors.length;
  }
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.eventType === void 0) {
      const err0 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "eventType" }, message: "must have required property 'eventType'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.target === void 0) {
      const err1 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.appointment === void 0) {
      const err2 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "appointment" }, message: "must have required property 'appointment'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.eventType !== void 0) {
      let data0 = data.eventType;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/2/properties/eventType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if ("target.completed" !== data0) {
        const err4 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/2/properties/eventType/const", keyword: "const", params: { allowedValue: "target.completed" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.target !== void 0) {
      let data1 = data.target;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.id === void 0) {
          const err5 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1.externalId === void 0) {
          const err6 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "externalId" }, message: "must have required property 'externalId'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data1.title === void 0) {
          const err7 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data1.id !== void 0) {
          let data2 = data1.id;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2)) && data2 !== null) {
            const err8 = { instancePath: instancePath + "/target/id", schemaPath: "WebhookTarget/properties/id/type", keyword: "type", params: { type: schema40.properties.id.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 < 1 || isNaN(data2)) {
              const err9 = { instancePath: instancePath + "/target/id", schemaPath: "WebhookTarget/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
        if (data1.externalId !== void 0) {
          let data3 = data1.externalId;
          if (typeof data3 !== "string" && data3 !== null) {
            const err10 = { instancePath: instancePath + "/target/externalId", schemaPath: "WebhookTarget/properties/externalId/type", keyword: "type", params: { type: schema40.properties.externalId.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data1.title !== void 0) {
          if (typeof data1.title !== "string") {
            const err11 = { instancePath: instancePath + "/target/title", schemaPath: "WebhookTarget/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.appointment !== void 0) {
      if (!validate38(data.appointment, { instancePath: instancePath + "/appointment", parentData: data, parentDataProperty: "appointment", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/allOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
validate40.evaluated = { "props": { "eventType": true, "target": true, "appointment": true, "customer": true, "location": true, "contact": true, "eventId": true, "occurredAt": true, "tenantId": true, "source": true, "payloadVersion": true }, "dynamicProps": false, "dynamicItems": false };
var TargetFollowUpCreatedWebhook = validate44;
var schema60 = { "type": "object", "required": ["id", "title", "status", "result", "followUpRequired", "isBillable", "billingStatus", "attachmentCount"], "properties": { "id": { "$ref": "RecordId" }, "title": { "type": "string" }, "status": { "type": "string", "enum": ["Draft", "Submitted", "Approved", "Rejected"], "x-assumed-values": { "Draft": "A-20", "Submitted": "A-20", "Rejected": "A-20" } }, "result": { "description": "`null` in a draft.", "type": ["string", "null"], "enum": ["Successful", "PartiallySuccessful", "Unsuccessful", null], "x-assumed-values": { "PartiallySuccessful": "A-20", "Unsuccessful": "A-20" } }, "followUpRequired": { "type": "boolean" }, "isBillable": { "type": "boolean" }, "billingStatus": { "type": "string", "enum": ["NotReady", "Pending", "Ready", "Sent", "Failed"], "x-assumed-values": { "Ready": "A-20", "Sent": "A-20", "Failed": "A-20" } }, "attachmentCount": { "type": "integer", "minimum": 0 }, "summaryPreview": { "description": "Only with `summaryPreview`; at most 120 characters.", "type": ["string", "null"], "maxLength": 120 } }, "$id": "WebhookVisitReport" };
var func1 = (init_ucs2length(), __toCommonJS(ucs2length_exports)).default;
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate47.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.result === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "result" }, message: "must have required property 'result'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.followUpRequired === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "followUpRequired" }, message: "must have required property 'followUpRequired'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.isBillable === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "isBillable" }, message: "must have required property 'isBillable'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.billingStatus === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "billingStatus" }, message: "must have required property 'billingStatus'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.attachmentCount === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attachmentCount" }, message: "must have required property 'attachmentCount'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err8 = { instancePath: instancePath + "/id", schemaPath: "RecordId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err9 = { instancePath: instancePath + "/id", schemaPath: "RecordId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err10 = { instancePath: instancePath + "/id", schemaPath: "RecordId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.title !== void 0) {
      if (typeof data.title !== "string") {
        const err11 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      if (typeof data2 !== "string") {
        const err12 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (!(data2 === "Draft" || data2 === "Submitted" || data2 === "Approved" || data2 === "Rejected")) {
        const err13 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema60.properties.status.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.result !== void 0) {
      let data3 = data.result;
      if (typeof data3 !== "string" && data3 !== null) {
        const err14 = { instancePath: instancePath + "/result", schemaPath: "#/properties/result/type", keyword: "type", params: { type: schema60.properties.result.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (!(data3 === "Successful" || data3 === "PartiallySuccessful" || data3 === "Unsuccessful" || data3 === null)) {
        const err15 = { instancePath: instancePath + "/result", schemaPath: "#/properties/result/enum", keyword: "enum", params: { allowedValues: schema60.properties.result.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.followUpRequired !== void 0) {
      if (typeof data.followUpRequired !== "boolean") {
        const err16 = { instancePath: instancePath + "/followUpRequired", schemaPath: "#/properties/followUpRequired/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.isBillable !== void 0) {
      if (typeof data.isBillable !== "boolean") {
        const err17 = { instancePath: instancePath + "/isBillable", schemaPath: "#/properties/isBillable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.billingStatus !== void 0) {
      let data6 = data.billingStatus;
      if (typeof data6 !== "string") {
        const err18 = { instancePath: instancePath + "/billingStatus", schemaPath: "#/properties/billingStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (!(data6 === "NotReady" || data6 === "Pending" || data6 === "Ready" || data6 === "Sent" || data6 === "Failed")) {
        const err19 = { instancePath: instancePath + "/billingStatus", schemaPath: "#/properties/billingStatus/enum", keyword: "enum", params: { allowedValues: schema60.properties.billingStatus.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.attachmentCount !== void 0) {
      let data7 = data.attachmentCount;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err20 = { instancePath: instancePath + "/attachmentCount", schemaPath: "#/properties/attachmentCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 < 0 || isNaN(data7)) {
          const err21 = { instancePath: instancePath + "/attachmentCount", schemaPath: "#/properties/attachmentCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    }
    if (data.summaryPreview !== void 0) {
      let data8 = data.summaryPreview;
      if (typeof data8 !== "string" && data8 !== null) {
        const err22 = { instancePath: instancePath + "/summaryPreview", schemaPath: "#/properties/summaryPreview/type", keyword: "type", params: { type: schema60.properties.summaryPreview.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (typeof data8 === "string") {
        if (func1(data8) > 120) {
          const err23 = { instancePath: instancePath + "/summaryPreview", schemaPath: "#/properties/summaryPreview/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
validate47.evaluated = { "props": { "id": true, "title": true, "status": true, "result": true, "followUpRequired": true, "isBillable": true, "billingStatus": true, "attachmentCount": true, "summaryPreview": true }, "dynamicProps": false, "dynamicItems": false };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate44.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate21(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
    errors = vErrors.length;
  }
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.eventType === void 0) {
      const err0 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "eventType" }, message: "must have required property 'eventType'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.target === void 0) {
      const err1 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.followUpOf === void 0) {
      const err2 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "followUpOf" }, message: "must have required property 'followUpOf'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.visitReport === void 0) {
      const err3 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "visitReport" }, message: "must have required property 'visitReport'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.eventType !== void 0) {
      let data0 = data.eventType;
      if (typeof data0 !== "string") {
        const err4 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/2/properties/eventType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if ("target.follow_up_created" !== data0) {
        const err5 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/2/properties/eventType/const", keyword: "const", params: { allowedValue: "target.follow_up_created" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.target !== void 0) {
      let data1 = data.target;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.id === void 0) {
          const err6 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data1.externalId === void 0) {
          const err7 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "externalId" }, message: "must have required property 'externalId'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data1.title === void 0) {
          const err8 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data1.id !== void 0) {
          let data2 = data1.id;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2)) && data2 !== null) {
            const err9 = { instancePath: instancePath + "/target/id", schemaPath: "WebhookTarget/properties/id/type", keyword: "type", params: { type: schema40.properties.id.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 < 1 || isNaN(data2)) {
              const err10 = { instancePath: instancePath + "/target/id", schemaPath: "WebhookTarget/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
        }
        if (data1.externalId !== void 0) {
          let data3 = data1.externalId;
          if (typeof data3 !== "string" && data3 !== null) {
            const err11 = { instancePath: instancePath + "/target/externalId", schemaPath: "WebhookTarget/properties/externalId/type", keyword: "type", params: { type: schema40.properties.externalId.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data1.title !== void 0) {
          if (typeof data1.title !== "string") {
            const err12 = { instancePath: instancePath + "/target/title", schemaPath: "WebhookTarget/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.followUpOf !== void 0) {
      let data5 = data.followUpOf;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.id === void 0) {
          const err14 = { instancePath: instancePath + "/followUpOf", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data5.externalId === void 0) {
          const err15 = { instancePath: instancePath + "/followUpOf", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "externalId" }, message: "must have required property 'externalId'" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data5.title === void 0) {
          const err16 = { instancePath: instancePath + "/followUpOf", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data5.id !== void 0) {
          let data6 = data5.id;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6)) && data6 !== null) {
            const err17 = { instancePath: instancePath + "/followUpOf/id", schemaPath: "WebhookTarget/properties/id/type", keyword: "type", params: { type: schema40.properties.id.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 < 1 || isNaN(data6)) {
              const err18 = { instancePath: instancePath + "/followUpOf/id", schemaPath: "WebhookTarget/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          }
        }
        if (data5.externalId !== void 0) {
          let data7 = data5.externalId;
          if (typeof data7 !== "string" && data7 !== null) {
            const err19 = { instancePath: instancePath + "/followUpOf/externalId", schemaPath: "WebhookTarget/properties/externalId/type", keyword: "type", params: { type: schema40.properties.externalId.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data5.title !== void 0) {
          if (typeof data5.title !== "string") {
            const err20 = { instancePath: instancePath + "/followUpOf/title", schemaPath: "WebhookTarget/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/followUpOf", schemaPath: "WebhookTarget/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.visitReport !== void 0) {
      if (!validate47(data.visitReport, { instancePath: instancePath + "/visitReport", parentData: data, parentDataProperty: "visitReport", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/allOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate44.errors = vErrors;
  return errors === 0;
}
validate44.evaluated = { "props": { "eventType": true, "target": true, "followUpOf": true, "visitReport": true, "customer": true, "location": true, "contact": true, "eventId": true, "occurredAt": true, "tenantId": true, "source": true, "payloadVersion": true }, "dynamicProps": false, "dynamicItems": false };
var RouteSuggestionCreatedWebhook = validate49;
var schema63 = { "x-assumed": "A-60", "type": "object", "required": ["id", "status", "name", "routeDate", "importJobId", "stopCount", "unroutedTargetCount"], "properties": { "id": { "$ref": "RecordId" }, "status": { "type": "string", "enum": ["Draft", "Published", "Discarded"], "x-assumed": "A-05" }, "name": { "type": ["string", "null"] }, "routeDate": { "type": "string", "format": "date" }, "importJobId": { "type": ["integer", "null"], "minimum": 1 }, "stopCount": { "type": "integer", "minimum": 0 }, "unroutedTargetCount": { "type": "integer", "minimum": 0 } }, "$id": "WebhookRouteSuggestion" };
var formats10 = (init_formats(), __toCommonJS(formats_exports)).fullFormats.date;
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
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
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.routeDate === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "routeDate" }, message: "must have required property 'routeDate'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.importJobId === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "importJobId" }, message: "must have required property 'importJobId'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.stopCount === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stopCount" }, message: "must have required property 'stopCount'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.unroutedTargetCount === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unroutedTargetCount" }, message: "must have required property 'unroutedTargetCount'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err7 = { instancePath: instancePath + "/id", schemaPath: "RecordId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err8 = { instancePath: instancePath + "/id", schemaPath: "RecordId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err9 = { instancePath: instancePath + "/id", schemaPath: "RecordId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (typeof data1 !== "string") {
        const err10 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (!(data1 === "Draft" || data1 === "Published" || data1 === "Discarded")) {
        const err11 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema63.properties.status.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 !== "string" && data2 !== null) {
        const err12 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema63.properties.name.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.routeDate !== void 0) {
      let data3 = data.routeDate;
      if (typeof data3 === "string") {
        if (!formats10.validate(data3)) {
          const err13 = { instancePath: instancePath + "/routeDate", schemaPath: "#/properties/routeDate/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/routeDate", schemaPath: "#/properties/routeDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.importJobId !== void 0) {
      let data4 = data.importJobId;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4)) && data4 !== null) {
        const err15 = { instancePath: instancePath + "/importJobId", schemaPath: "#/properties/importJobId/type", keyword: "type", params: { type: schema63.properties.importJobId.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 1 || isNaN(data4)) {
          const err16 = { instancePath: instancePath + "/importJobId", schemaPath: "#/properties/importJobId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.stopCount !== void 0) {
      let data5 = data.stopCount;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err17 = { instancePath: instancePath + "/stopCount", schemaPath: "#/properties/stopCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 < 0 || isNaN(data5)) {
          const err18 = { instancePath: instancePath + "/stopCount", schemaPath: "#/properties/stopCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    }
    if (data.unroutedTargetCount !== void 0) {
      let data6 = data.unroutedTargetCount;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err19 = { instancePath: instancePath + "/unroutedTargetCount", schemaPath: "#/properties/unroutedTargetCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 < 0 || isNaN(data6)) {
          const err20 = { instancePath: instancePath + "/unroutedTargetCount", schemaPath: "#/properties/unroutedTargetCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
validate51.evaluated = { "props": { "id": true, "status": true, "name": true, "routeDate": true, "importJobId": true, "stopCount": true, "unroutedTargetCount": true }, "dynamicProps": false, "dynamicItems": false };
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate49.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate21(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.eventType === void 0) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "eventType" }, message: "must have required property 'eventType'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.routeSuggestion === void 0) {
      const err1 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "routeSuggestion" }, message: "must have required property 'routeSuggestion'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.eventType !== void 0) {
      let data0 = data.eventType;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/1/properties/eventType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if ("route.suggestion.created" !== data0) {
        const err3 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/1/properties/eventType/const", keyword: "const", params: { allowedValue: "route.suggestion.created" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.routeSuggestion !== void 0) {
      if (!validate51(data.routeSuggestion, { instancePath: instancePath + "/routeSuggestion", parentData: data, parentDataProperty: "routeSuggestion", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
validate49.evaluated = { "props": { "eventType": true, "routeSuggestion": true, "eventId": true, "occurredAt": true, "tenantId": true, "source": true, "payloadVersion": true }, "dynamicProps": false, "dynamicItems": false };
var RoutePublishedWebhook = validate53;
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
  if (!validate21(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.eventType === void 0) {
      const err0 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "eventType" }, message: "must have required property 'eventType'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.routeSuggestion === void 0) {
      const err1 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "routeSuggestion" }, message: "must have required property 'routeSuggestion'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.eventType !== void 0) {
      let data0 = data.eventType;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/1/properties/eventType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if ("route.published" !== data0) {
        const err3 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/1/properties/eventType/const", keyword: "const", params: { allowedValue: "route.published" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.routeSuggestion !== void 0) {
      if (!validate51(data.routeSuggestion, { instancePath: instancePath + "/routeSuggestion", parentData: data, parentDataProperty: "routeSuggestion", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": { "eventType": true, "routeSuggestion": true, "eventId": true, "occurredAt": true, "tenantId": true, "source": true, "payloadVersion": true }, "dynamicProps": false, "dynamicItems": false };
var AppointmentScheduledWebhook = validate56;
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
  if (!validate21(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
    errors = vErrors.length;
  }
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.eventType === void 0) {
      const err0 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "eventType" }, message: "must have required property 'eventType'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.appointment === void 0) {
      const err1 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "appointment" }, message: "must have required property 'appointment'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.target === void 0) {
      const err2 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.eventType !== void 0) {
      let data0 = data.eventType;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/2/properties/eventType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if ("appointment.scheduled" !== data0) {
        const err4 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/2/properties/eventType/const", keyword: "const", params: { allowedValue: "appointment.scheduled" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.appointment !== void 0) {
      if (!validate38(data.appointment, { instancePath: instancePath + "/appointment", parentData: data, parentDataProperty: "appointment", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
        errors = vErrors.length;
      }
    }
    if (data.target !== void 0) {
      let data2 = data.target;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.id === void 0) {
          const err5 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data2.externalId === void 0) {
          const err6 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "externalId" }, message: "must have required property 'externalId'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data2.title === void 0) {
          const err7 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2.id !== void 0) {
          let data3 = data2.id;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
            const err8 = { instancePath: instancePath + "/target/id", schemaPath: "WebhookTarget/properties/id/type", keyword: "type", params: { type: schema40.properties.id.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 < 1 || isNaN(data3)) {
              const err9 = { instancePath: instancePath + "/target/id", schemaPath: "WebhookTarget/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
        if (data2.externalId !== void 0) {
          let data4 = data2.externalId;
          if (typeof data4 !== "string" && data4 !== null) {
            const err10 = { instancePath: instancePath + "/target/externalId", schemaPath: "WebhookTarget/properties/externalId/type", keyword: "type", params: { type: schema40.properties.externalId.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data2.title !== void 0) {
          if (typeof data2.title !== "string") {
            const err11 = { instancePath: instancePath + "/target/title", schemaPath: "WebhookTarget/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/allOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "props": { "eventType": true, "appointment": true, "target": true, "customer": true, "location": true, "contact": true, "eventId": true, "occurredAt": true, "tenantId": true, "source": true, "payloadVersion": true }, "dynamicProps": false, "dynamicItems": false };
var AppointmentStartedWebhook = validate60;
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate21(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
    errors = vErrors.length;
  }
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.eventType === void 0) {
      const err0 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "eventType" }, message: "must have required property 'eventType'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.appointment === void 0) {
      const err1 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "appointment" }, message: "must have required property 'appointment'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.target === void 0) {
      const err2 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.eventType !== void 0) {
      let data0 = data.eventType;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/2/properties/eventType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if ("appointment.started" !== data0) {
        const err4 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/2/properties/eventType/const", keyword: "const", params: { allowedValue: "appointment.started" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.appointment !== void 0) {
      if (!validate38(data.appointment, { instancePath: instancePath + "/appointment", parentData: data, parentDataProperty: "appointment", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
        errors = vErrors.length;
      }
    }
    if (data.target !== void 0) {
      let data2 = data.target;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.id === void 0) {
          const err5 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data2.externalId === void 0) {
          const err6 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "externalId" }, message: "must have required property 'externalId'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data2.title === void 0) {
          const err7 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2.id !== void 0) {
          let data3 = data2.id;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
            const err8 = { instancePath: instancePath + "/target/id", schemaPath: "WebhookTarget/properties/id/type", keyword: "type", params: { type: schema40.properties.id.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 < 1 || isNaN(data3)) {
              const err9 = { instancePath: instancePath + "/target/id", schemaPath: "WebhookTarget/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
        if (data2.externalId !== void 0) {
          let data4 = data2.externalId;
          if (typeof data4 !== "string" && data4 !== null) {
            const err10 = { instancePath: instancePath + "/target/externalId", schemaPath: "WebhookTarget/properties/externalId/type", keyword: "type", params: { type: schema40.properties.externalId.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data2.title !== void 0) {
          if (typeof data2.title !== "string") {
            const err11 = { instancePath: instancePath + "/target/title", schemaPath: "WebhookTarget/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/allOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
validate60.evaluated = { "props": { "eventType": true, "appointment": true, "target": true, "customer": true, "location": true, "contact": true, "eventId": true, "occurredAt": true, "tenantId": true, "source": true, "payloadVersion": true }, "dynamicProps": false, "dynamicItems": false };
var AppointmentCompletedWebhook = validate64;
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate21(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
    errors = vErrors.length;
  }
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.eventType === void 0) {
      const err0 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "eventType" }, message: "must have required property 'eventType'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.appointment === void 0) {
      const err1 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "appointment" }, message: "must have required property 'appointment'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.target === void 0) {
      const err2 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.eventType !== void 0) {
      let data0 = data.eventType;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/2/properties/eventType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if ("appointment.completed" !== data0) {
        const err4 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/2/properties/eventType/const", keyword: "const", params: { allowedValue: "appointment.completed" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.appointment !== void 0) {
      if (!validate38(data.appointment, { instancePath: instancePath + "/appointment", parentData: data, parentDataProperty: "appointment", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
        errors = vErrors.length;
      }
    }
    if (data.target !== void 0) {
      let data2 = data.target;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.id === void 0) {
          const err5 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data2.externalId === void 0) {
          const err6 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "externalId" }, message: "must have required property 'externalId'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data2.title === void 0) {
          const err7 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2.id !== void 0) {
          let data3 = data2.id;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
            const err8 = { instancePath: instancePath + "/target/id", schemaPath: "WebhookTarget/properties/id/type", keyword: "type", params: { type: schema40.properties.id.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 < 1 || isNaN(data3)) {
              const err9 = { instancePath: instancePath + "/target/id", schemaPath: "WebhookTarget/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
        if (data2.externalId !== void 0) {
          let data4 = data2.externalId;
          if (typeof data4 !== "string" && data4 !== null) {
            const err10 = { instancePath: instancePath + "/target/externalId", schemaPath: "WebhookTarget/properties/externalId/type", keyword: "type", params: { type: schema40.properties.externalId.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data2.title !== void 0) {
          if (typeof data2.title !== "string") {
            const err11 = { instancePath: instancePath + "/target/title", schemaPath: "WebhookTarget/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/allOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
validate64.evaluated = { "props": { "eventType": true, "appointment": true, "target": true, "customer": true, "location": true, "contact": true, "eventId": true, "occurredAt": true, "tenantId": true, "source": true, "payloadVersion": true }, "dynamicProps": false, "dynamicItems": false };
var AppointmentProblemReportedWebhook = validate68;
var schema73 = { "x-assumed": "A-60", "type": "object", "required": ["type", "reportedAtUtc"], "properties": { "type": { "type": "string", "enum": ["CustomerAbsent", "AccessDenied", "EquipmentDefect", "Other"] }, "reportedAtUtc": { "type": "string", "format": "date-time" } }, "$id": "WebhookProblem" };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate21(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
    errors = vErrors.length;
  }
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.eventType === void 0) {
      const err0 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "eventType" }, message: "must have required property 'eventType'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.appointment === void 0) {
      const err1 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "appointment" }, message: "must have required property 'appointment'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.problem === void 0) {
      const err2 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "problem" }, message: "must have required property 'problem'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.target === void 0) {
      const err3 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.eventType !== void 0) {
      let data0 = data.eventType;
      if (typeof data0 !== "string") {
        const err4 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/2/properties/eventType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if ("appointment.problem_reported" !== data0) {
        const err5 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/2/properties/eventType/const", keyword: "const", params: { allowedValue: "appointment.problem_reported" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.appointment !== void 0) {
      if (!validate38(data.appointment, { instancePath: instancePath + "/appointment", parentData: data, parentDataProperty: "appointment", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
        errors = vErrors.length;
      }
    }
    if (data.problem !== void 0) {
      let data2 = data.problem;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.type === void 0) {
          const err6 = { instancePath: instancePath + "/problem", schemaPath: "WebhookProblem/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data2.reportedAtUtc === void 0) {
          const err7 = { instancePath: instancePath + "/problem", schemaPath: "WebhookProblem/required", keyword: "required", params: { missingProperty: "reportedAtUtc" }, message: "must have required property 'reportedAtUtc'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2.type !== void 0) {
          let data3 = data2.type;
          if (typeof data3 !== "string") {
            const err8 = { instancePath: instancePath + "/problem/type", schemaPath: "WebhookProblem/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (!(data3 === "CustomerAbsent" || data3 === "AccessDenied" || data3 === "EquipmentDefect" || data3 === "Other")) {
            const err9 = { instancePath: instancePath + "/problem/type", schemaPath: "WebhookProblem/properties/type/enum", keyword: "enum", params: { allowedValues: schema73.properties.type.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data2.reportedAtUtc !== void 0) {
          let data4 = data2.reportedAtUtc;
          if (typeof data4 === "string") {
            if (!formats0.validate(data4)) {
              const err10 = { instancePath: instancePath + "/problem/reportedAtUtc", schemaPath: "WebhookProblem/properties/reportedAtUtc/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/problem/reportedAtUtc", schemaPath: "WebhookProblem/properties/reportedAtUtc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/problem", schemaPath: "WebhookProblem/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.target !== void 0) {
      let data5 = data.target;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.id === void 0) {
          const err13 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data5.externalId === void 0) {
          const err14 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "externalId" }, message: "must have required property 'externalId'" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data5.title === void 0) {
          const err15 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data5.id !== void 0) {
          let data6 = data5.id;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6)) && data6 !== null) {
            const err16 = { instancePath: instancePath + "/target/id", schemaPath: "WebhookTarget/properties/id/type", keyword: "type", params: { type: schema40.properties.id.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 < 1 || isNaN(data6)) {
              const err17 = { instancePath: instancePath + "/target/id", schemaPath: "WebhookTarget/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
        }
        if (data5.externalId !== void 0) {
          let data7 = data5.externalId;
          if (typeof data7 !== "string" && data7 !== null) {
            const err18 = { instancePath: instancePath + "/target/externalId", schemaPath: "WebhookTarget/properties/externalId/type", keyword: "type", params: { type: schema40.properties.externalId.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data5.title !== void 0) {
          if (typeof data5.title !== "string") {
            const err19 = { instancePath: instancePath + "/target/title", schemaPath: "WebhookTarget/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/allOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
validate68.evaluated = { "props": { "eventType": true, "appointment": true, "problem": true, "target": true, "customer": true, "location": true, "contact": true, "eventId": true, "occurredAt": true, "tenantId": true, "source": true, "payloadVersion": true }, "dynamicProps": false, "dynamicItems": false };
var AppointmentCancelledWebhook = validate72;
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate72.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate21(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
    errors = vErrors.length;
  }
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.eventType === void 0) {
      const err0 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "eventType" }, message: "must have required property 'eventType'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.appointment === void 0) {
      const err1 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "appointment" }, message: "must have required property 'appointment'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.target === void 0) {
      const err2 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.eventType !== void 0) {
      let data0 = data.eventType;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/2/properties/eventType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if ("appointment.cancelled" !== data0) {
        const err4 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/2/properties/eventType/const", keyword: "const", params: { allowedValue: "appointment.cancelled" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.appointment !== void 0) {
      if (!validate38(data.appointment, { instancePath: instancePath + "/appointment", parentData: data, parentDataProperty: "appointment", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
        errors = vErrors.length;
      }
    }
    if (data.target !== void 0) {
      let data2 = data.target;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.id === void 0) {
          const err5 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data2.externalId === void 0) {
          const err6 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "externalId" }, message: "must have required property 'externalId'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data2.title === void 0) {
          const err7 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2.id !== void 0) {
          let data3 = data2.id;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
            const err8 = { instancePath: instancePath + "/target/id", schemaPath: "WebhookTarget/properties/id/type", keyword: "type", params: { type: schema40.properties.id.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 < 1 || isNaN(data3)) {
              const err9 = { instancePath: instancePath + "/target/id", schemaPath: "WebhookTarget/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
        if (data2.externalId !== void 0) {
          let data4 = data2.externalId;
          if (typeof data4 !== "string" && data4 !== null) {
            const err10 = { instancePath: instancePath + "/target/externalId", schemaPath: "WebhookTarget/properties/externalId/type", keyword: "type", params: { type: schema40.properties.externalId.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data2.title !== void 0) {
          if (typeof data2.title !== "string") {
            const err11 = { instancePath: instancePath + "/target/title", schemaPath: "WebhookTarget/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/allOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
validate72.evaluated = { "props": { "eventType": true, "appointment": true, "target": true, "customer": true, "location": true, "contact": true, "eventId": true, "occurredAt": true, "tenantId": true, "source": true, "payloadVersion": true }, "dynamicProps": false, "dynamicItems": false };
var VisitReportCreatedWebhook = validate76;
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate21(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
    errors = vErrors.length;
  }
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.eventType === void 0) {
      const err0 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "eventType" }, message: "must have required property 'eventType'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.visitReport === void 0) {
      const err1 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "visitReport" }, message: "must have required property 'visitReport'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.target === void 0) {
      const err2 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.eventType !== void 0) {
      let data0 = data.eventType;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/2/properties/eventType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if ("visit_report.created" !== data0) {
        const err4 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/2/properties/eventType/const", keyword: "const", params: { allowedValue: "visit_report.created" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.visitReport !== void 0) {
      if (!validate47(data.visitReport, { instancePath: instancePath + "/visitReport", parentData: data, parentDataProperty: "visitReport", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.target !== void 0) {
      let data2 = data.target;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.id === void 0) {
          const err5 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data2.externalId === void 0) {
          const err6 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "externalId" }, message: "must have required property 'externalId'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data2.title === void 0) {
          const err7 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2.id !== void 0) {
          let data3 = data2.id;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
            const err8 = { instancePath: instancePath + "/target/id", schemaPath: "WebhookTarget/properties/id/type", keyword: "type", params: { type: schema40.properties.id.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 < 1 || isNaN(data3)) {
              const err9 = { instancePath: instancePath + "/target/id", schemaPath: "WebhookTarget/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
        if (data2.externalId !== void 0) {
          let data4 = data2.externalId;
          if (typeof data4 !== "string" && data4 !== null) {
            const err10 = { instancePath: instancePath + "/target/externalId", schemaPath: "WebhookTarget/properties/externalId/type", keyword: "type", params: { type: schema40.properties.externalId.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data2.title !== void 0) {
          if (typeof data2.title !== "string") {
            const err11 = { instancePath: instancePath + "/target/title", schemaPath: "WebhookTarget/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/allOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
validate76.evaluated = { "props": { "eventType": true, "visitReport": true, "target": true, "customer": true, "location": true, "contact": true, "eventId": true, "occurredAt": true, "tenantId": true, "source": true, "payloadVersion": true }, "dynamicProps": false, "dynamicItems": false };
var VisitReportSubmittedWebhook = validate80;
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate21(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
    errors = vErrors.length;
  }
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.eventType === void 0) {
      const err0 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "eventType" }, message: "must have required property 'eventType'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.visitReport === void 0) {
      const err1 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "visitReport" }, message: "must have required property 'visitReport'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.target === void 0) {
      const err2 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.eventType !== void 0) {
      let data0 = data.eventType;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/2/properties/eventType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if ("visit_report.submitted" !== data0) {
        const err4 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/2/properties/eventType/const", keyword: "const", params: { allowedValue: "visit_report.submitted" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.visitReport !== void 0) {
      if (!validate47(data.visitReport, { instancePath: instancePath + "/visitReport", parentData: data, parentDataProperty: "visitReport", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.target !== void 0) {
      let data2 = data.target;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.id === void 0) {
          const err5 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data2.externalId === void 0) {
          const err6 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "externalId" }, message: "must have required property 'externalId'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data2.title === void 0) {
          const err7 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2.id !== void 0) {
          let data3 = data2.id;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
            const err8 = { instancePath: instancePath + "/target/id", schemaPath: "WebhookTarget/properties/id/type", keyword: "type", params: { type: schema40.properties.id.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 < 1 || isNaN(data3)) {
              const err9 = { instancePath: instancePath + "/target/id", schemaPath: "WebhookTarget/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
        if (data2.externalId !== void 0) {
          let data4 = data2.externalId;
          if (typeof data4 !== "string" && data4 !== null) {
            const err10 = { instancePath: instancePath + "/target/externalId", schemaPath: "WebhookTarget/properties/externalId/type", keyword: "type", params: { type: schema40.properties.externalId.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data2.title !== void 0) {
          if (typeof data2.title !== "string") {
            const err11 = { instancePath: instancePath + "/target/title", schemaPath: "WebhookTarget/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/allOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
validate80.evaluated = { "props": { "eventType": true, "visitReport": true, "target": true, "customer": true, "location": true, "contact": true, "eventId": true, "occurredAt": true, "tenantId": true, "source": true, "payloadVersion": true }, "dynamicProps": false, "dynamicItems": false };
var VisitReportApprovedWebhook = validate84;
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate84.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate21(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
    errors = vErrors.length;
  }
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.eventType === void 0) {
      const err0 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "eventType" }, message: "must have required property 'eventType'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.visitReport === void 0) {
      const err1 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "visitReport" }, message: "must have required property 'visitReport'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.target === void 0) {
      const err2 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.eventType !== void 0) {
      let data0 = data.eventType;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/2/properties/eventType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if ("visit_report.approved" !== data0) {
        const err4 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/2/properties/eventType/const", keyword: "const", params: { allowedValue: "visit_report.approved" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.visitReport !== void 0) {
      if (!validate47(data.visitReport, { instancePath: instancePath + "/visitReport", parentData: data, parentDataProperty: "visitReport", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.target !== void 0) {
      let data2 = data.target;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.id === void 0) {
          const err5 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data2.externalId === void 0) {
          const err6 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "externalId" }, message: "must have required property 'externalId'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data2.title === void 0) {
          const err7 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2.id !== void 0) {
          let data3 = data2.id;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
            const err8 = { instancePath: instancePath + "/target/id", schemaPath: "WebhookTarget/properties/id/type", keyword: "type", params: { type: schema40.properties.id.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 < 1 || isNaN(data3)) {
              const err9 = { instancePath: instancePath + "/target/id", schemaPath: "WebhookTarget/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
        if (data2.externalId !== void 0) {
          let data4 = data2.externalId;
          if (typeof data4 !== "string" && data4 !== null) {
            const err10 = { instancePath: instancePath + "/target/externalId", schemaPath: "WebhookTarget/properties/externalId/type", keyword: "type", params: { type: schema40.properties.externalId.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data2.title !== void 0) {
          if (typeof data2.title !== "string") {
            const err11 = { instancePath: instancePath + "/target/title", schemaPath: "WebhookTarget/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/allOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate84.errors = vErrors;
  return errors === 0;
}
validate84.evaluated = { "props": { "eventType": true, "visitReport": true, "target": true, "customer": true, "location": true, "contact": true, "eventId": true, "occurredAt": true, "tenantId": true, "source": true, "payloadVersion": true }, "dynamicProps": false, "dynamicItems": false };
var VisitReportRejectedWebhook = validate88;
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate88.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate21(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
    errors = vErrors.length;
  }
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.eventType === void 0) {
      const err0 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "eventType" }, message: "must have required property 'eventType'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.visitReport === void 0) {
      const err1 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "visitReport" }, message: "must have required property 'visitReport'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.target === void 0) {
      const err2 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.eventType !== void 0) {
      let data0 = data.eventType;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/2/properties/eventType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if ("visit_report.rejected" !== data0) {
        const err4 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/2/properties/eventType/const", keyword: "const", params: { allowedValue: "visit_report.rejected" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.visitReport !== void 0) {
      if (!validate47(data.visitReport, { instancePath: instancePath + "/visitReport", parentData: data, parentDataProperty: "visitReport", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.target !== void 0) {
      let data2 = data.target;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.id === void 0) {
          const err5 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data2.externalId === void 0) {
          const err6 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "externalId" }, message: "must have required property 'externalId'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data2.title === void 0) {
          const err7 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2.id !== void 0) {
          let data3 = data2.id;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
            const err8 = { instancePath: instancePath + "/target/id", schemaPath: "WebhookTarget/properties/id/type", keyword: "type", params: { type: schema40.properties.id.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 < 1 || isNaN(data3)) {
              const err9 = { instancePath: instancePath + "/target/id", schemaPath: "WebhookTarget/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
        if (data2.externalId !== void 0) {
          let data4 = data2.externalId;
          if (typeof data4 !== "string" && data4 !== null) {
            const err10 = { instancePath: instancePath + "/target/externalId", schemaPath: "WebhookTarget/properties/externalId/type", keyword: "type", params: { type: schema40.properties.externalId.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data2.title !== void 0) {
          if (typeof data2.title !== "string") {
            const err11 = { instancePath: instancePath + "/target/title", schemaPath: "WebhookTarget/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/allOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate88.errors = vErrors;
  return errors === 0;
}
validate88.evaluated = { "props": { "eventType": true, "visitReport": true, "target": true, "customer": true, "location": true, "contact": true, "eventId": true, "occurredAt": true, "tenantId": true, "source": true, "payloadVersion": true }, "dynamicProps": false, "dynamicItems": false };
var VisitReportFollowUpRequiredWebhook = validate92;
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate92.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate21(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
    errors = vErrors.length;
  }
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.eventType === void 0) {
      const err0 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "eventType" }, message: "must have required property 'eventType'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.visitReport === void 0) {
      const err1 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "visitReport" }, message: "must have required property 'visitReport'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.target === void 0) {
      const err2 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.eventType !== void 0) {
      let data0 = data.eventType;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/2/properties/eventType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if ("visit_report.follow_up_required" !== data0) {
        const err4 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/2/properties/eventType/const", keyword: "const", params: { allowedValue: "visit_report.follow_up_required" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.visitReport !== void 0) {
      if (!validate47(data.visitReport, { instancePath: instancePath + "/visitReport", parentData: data, parentDataProperty: "visitReport", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.target !== void 0) {
      let data2 = data.target;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.id === void 0) {
          const err5 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data2.externalId === void 0) {
          const err6 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "externalId" }, message: "must have required property 'externalId'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data2.title === void 0) {
          const err7 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2.id !== void 0) {
          let data3 = data2.id;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
            const err8 = { instancePath: instancePath + "/target/id", schemaPath: "WebhookTarget/properties/id/type", keyword: "type", params: { type: schema40.properties.id.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 < 1 || isNaN(data3)) {
              const err9 = { instancePath: instancePath + "/target/id", schemaPath: "WebhookTarget/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
        if (data2.externalId !== void 0) {
          let data4 = data2.externalId;
          if (typeof data4 !== "string" && data4 !== null) {
            const err10 = { instancePath: instancePath + "/target/externalId", schemaPath: "WebhookTarget/properties/externalId/type", keyword: "type", params: { type: schema40.properties.externalId.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data2.title !== void 0) {
          if (typeof data2.title !== "string") {
            const err11 = { instancePath: instancePath + "/target/title", schemaPath: "WebhookTarget/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/allOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate92.errors = vErrors;
  return errors === 0;
}
validate92.evaluated = { "props": { "eventType": true, "visitReport": true, "target": true, "customer": true, "location": true, "contact": true, "eventId": true, "occurredAt": true, "tenantId": true, "source": true, "payloadVersion": true }, "dynamicProps": false, "dynamicItems": false };
var VisitReportProblemReportedWebhook = validate96;
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate96.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate21(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
    errors = vErrors.length;
  }
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.eventType === void 0) {
      const err0 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "eventType" }, message: "must have required property 'eventType'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.visitReport === void 0) {
      const err1 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "visitReport" }, message: "must have required property 'visitReport'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.problem === void 0) {
      const err2 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "problem" }, message: "must have required property 'problem'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.target === void 0) {
      const err3 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.eventType !== void 0) {
      let data0 = data.eventType;
      if (typeof data0 !== "string") {
        const err4 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/2/properties/eventType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if ("visit_report.problem_reported" !== data0) {
        const err5 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/2/properties/eventType/const", keyword: "const", params: { allowedValue: "visit_report.problem_reported" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.visitReport !== void 0) {
      if (!validate47(data.visitReport, { instancePath: instancePath + "/visitReport", parentData: data, parentDataProperty: "visitReport", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.problem !== void 0) {
      let data2 = data.problem;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.type === void 0) {
          const err6 = { instancePath: instancePath + "/problem", schemaPath: "WebhookProblem/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data2.reportedAtUtc === void 0) {
          const err7 = { instancePath: instancePath + "/problem", schemaPath: "WebhookProblem/required", keyword: "required", params: { missingProperty: "reportedAtUtc" }, message: "must have required property 'reportedAtUtc'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2.type !== void 0) {
          let data3 = data2.type;
          if (typeof data3 !== "string") {
            const err8 = { instancePath: instancePath + "/problem/type", schemaPath: "WebhookProblem/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (!(data3 === "CustomerAbsent" || data3 === "AccessDenied" || data3 === "EquipmentDefect" || data3 === "Other")) {
            const err9 = { instancePath: instancePath + "/problem/type", schemaPath: "WebhookProblem/properties/type/enum", keyword: "enum", params: { allowedValues: schema73.properties.type.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data2.reportedAtUtc !== void 0) {
          let data4 = data2.reportedAtUtc;
          if (typeof data4 === "string") {
            if (!formats0.validate(data4)) {
              const err10 = { instancePath: instancePath + "/problem/reportedAtUtc", schemaPath: "WebhookProblem/properties/reportedAtUtc/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/problem/reportedAtUtc", schemaPath: "WebhookProblem/properties/reportedAtUtc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/problem", schemaPath: "WebhookProblem/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.target !== void 0) {
      let data5 = data.target;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.id === void 0) {
          const err13 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data5.externalId === void 0) {
          const err14 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "externalId" }, message: "must have required property 'externalId'" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data5.title === void 0) {
          const err15 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data5.id !== void 0) {
          let data6 = data5.id;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6)) && data6 !== null) {
            const err16 = { instancePath: instancePath + "/target/id", schemaPath: "WebhookTarget/properties/id/type", keyword: "type", params: { type: schema40.properties.id.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 < 1 || isNaN(data6)) {
              const err17 = { instancePath: instancePath + "/target/id", schemaPath: "WebhookTarget/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
        }
        if (data5.externalId !== void 0) {
          let data7 = data5.externalId;
          if (typeof data7 !== "string" && data7 !== null) {
            const err18 = { instancePath: instancePath + "/target/externalId", schemaPath: "WebhookTarget/properties/externalId/type", keyword: "type", params: { type: schema40.properties.externalId.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data5.title !== void 0) {
          if (typeof data5.title !== "string") {
            const err19 = { instancePath: instancePath + "/target/title", schemaPath: "WebhookTarget/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/allOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate96.errors = vErrors;
  return errors === 0;
}
validate96.evaluated = { "props": { "eventType": true, "visitReport": true, "problem": true, "target": true, "customer": true, "location": true, "contact": true, "eventId": true, "occurredAt": true, "tenantId": true, "source": true, "payloadVersion": true }, "dynamicProps": false, "dynamicItems": false };
var BillingEventCreatedWebhook = validate100;
var schema97 = { "description": "Only with `billingDetails` and the billing feature of the tenant.", "x-assumed": "A-59", "type": "object", "required": ["workMinutes", "expectedRevenue"], "properties": { "workMinutes": { "type": ["integer", "null"], "minimum": 0 }, "expectedRevenue": { "type": ["number", "null"] } }, "$id": "WebhookBillingDetails" };
var schema91 = { "type": "object", "required": ["id", "status", "sourceType", "visitReportId", "targetId", "appointmentId", "createdAtUtc"], "properties": { "id": { "$ref": "RecordId" }, "status": { "type": "string", "enum": ["Pending", "Ready", "Sent", "Failed"], "x-assumed-values": { "Ready": "A-20", "Sent": "A-20", "Failed": "A-20" } }, "sourceType": { "type": "string", "const": "VisitReport" }, "visitReportId": { "$ref": "RecordId" }, "targetId": { "$ref": "RecordId" }, "appointmentId": { "$ref": "RecordId" }, "createdAtUtc": { "type": "string", "format": "date-time" } }, "$id": "WebhookBillingEvent" };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate103.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.sourceType === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sourceType" }, message: "must have required property 'sourceType'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.visitReportId === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "visitReportId" }, message: "must have required property 'visitReportId'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.targetId === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "targetId" }, message: "must have required property 'targetId'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.appointmentId === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "appointmentId" }, message: "must have required property 'appointmentId'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.createdAtUtc === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "createdAtUtc" }, message: "must have required property 'createdAtUtc'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err7 = { instancePath: instancePath + "/id", schemaPath: "RecordId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err8 = { instancePath: instancePath + "/id", schemaPath: "RecordId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err9 = { instancePath: instancePath + "/id", schemaPath: "RecordId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (typeof data1 !== "string") {
        const err10 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (!(data1 === "Pending" || data1 === "Ready" || data1 === "Sent" || data1 === "Failed")) {
        const err11 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema91.properties.status.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.sourceType !== void 0) {
      let data2 = data.sourceType;
      if (typeof data2 !== "string") {
        const err12 = { instancePath: instancePath + "/sourceType", schemaPath: "#/properties/sourceType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if ("VisitReport" !== data2) {
        const err13 = { instancePath: instancePath + "/sourceType", schemaPath: "#/properties/sourceType/const", keyword: "const", params: { allowedValue: "VisitReport" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.visitReportId !== void 0) {
      let data3 = data.visitReportId;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err14 = { instancePath: instancePath + "/visitReportId", schemaPath: "RecordId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 9007199254740991 || isNaN(data3)) {
          const err15 = { instancePath: instancePath + "/visitReportId", schemaPath: "RecordId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          const err16 = { instancePath: instancePath + "/visitReportId", schemaPath: "RecordId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.targetId !== void 0) {
      let data4 = data.targetId;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err17 = { instancePath: instancePath + "/targetId", schemaPath: "RecordId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 9007199254740991 || isNaN(data4)) {
          const err18 = { instancePath: instancePath + "/targetId", schemaPath: "RecordId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err19 = { instancePath: instancePath + "/targetId", schemaPath: "RecordId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
    if (data.appointmentId !== void 0) {
      let data5 = data.appointmentId;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err20 = { instancePath: instancePath + "/appointmentId", schemaPath: "RecordId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 9007199254740991 || isNaN(data5)) {
          const err21 = { instancePath: instancePath + "/appointmentId", schemaPath: "RecordId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          const err22 = { instancePath: instancePath + "/appointmentId", schemaPath: "RecordId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      }
    }
    if (data.createdAtUtc !== void 0) {
      let data6 = data.createdAtUtc;
      if (typeof data6 === "string") {
        if (!formats0.validate(data6)) {
          const err23 = { instancePath: instancePath + "/createdAtUtc", schemaPath: "#/properties/createdAtUtc/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/createdAtUtc", schemaPath: "#/properties/createdAtUtc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate103.errors = vErrors;
  return errors === 0;
}
validate103.evaluated = { "props": { "id": true, "status": true, "sourceType": true, "visitReportId": true, "targetId": true, "appointmentId": true, "createdAtUtc": true }, "dynamicProps": false, "dynamicItems": false };
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate100.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate21(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
    errors = vErrors.length;
  }
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.eventType === void 0) {
      const err0 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "eventType" }, message: "must have required property 'eventType'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.billingEvent === void 0) {
      const err1 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "billingEvent" }, message: "must have required property 'billingEvent'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.target === void 0) {
      const err2 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.eventType !== void 0) {
      let data0 = data.eventType;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/2/properties/eventType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if ("billing.event_created" !== data0) {
        const err4 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/2/properties/eventType/const", keyword: "const", params: { allowedValue: "billing.event_created" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.billingEvent !== void 0) {
      if (!validate103(data.billingEvent, { instancePath: instancePath + "/billingEvent", parentData: data, parentDataProperty: "billingEvent", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.target !== void 0) {
      let data2 = data.target;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.id === void 0) {
          const err5 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data2.externalId === void 0) {
          const err6 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "externalId" }, message: "must have required property 'externalId'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data2.title === void 0) {
          const err7 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2.id !== void 0) {
          let data3 = data2.id;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
            const err8 = { instancePath: instancePath + "/target/id", schemaPath: "WebhookTarget/properties/id/type", keyword: "type", params: { type: schema40.properties.id.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 < 1 || isNaN(data3)) {
              const err9 = { instancePath: instancePath + "/target/id", schemaPath: "WebhookTarget/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
        if (data2.externalId !== void 0) {
          let data4 = data2.externalId;
          if (typeof data4 !== "string" && data4 !== null) {
            const err10 = { instancePath: instancePath + "/target/externalId", schemaPath: "WebhookTarget/properties/externalId/type", keyword: "type", params: { type: schema40.properties.externalId.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data2.title !== void 0) {
          if (typeof data2.title !== "string") {
            const err11 = { instancePath: instancePath + "/target/title", schemaPath: "WebhookTarget/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.billingDetails !== void 0) {
      let data6 = data.billingDetails;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.workMinutes === void 0) {
          const err13 = { instancePath: instancePath + "/billingDetails", schemaPath: "WebhookBillingDetails/required", keyword: "required", params: { missingProperty: "workMinutes" }, message: "must have required property 'workMinutes'" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data6.expectedRevenue === void 0) {
          const err14 = { instancePath: instancePath + "/billingDetails", schemaPath: "WebhookBillingDetails/required", keyword: "required", params: { missingProperty: "expectedRevenue" }, message: "must have required property 'expectedRevenue'" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data6.workMinutes !== void 0) {
          let data7 = data6.workMinutes;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7)) && data7 !== null) {
            const err15 = { instancePath: instancePath + "/billingDetails/workMinutes", schemaPath: "WebhookBillingDetails/properties/workMinutes/type", keyword: "type", params: { type: schema97.properties.workMinutes.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 < 0 || isNaN(data7)) {
              const err16 = { instancePath: instancePath + "/billingDetails/workMinutes", schemaPath: "WebhookBillingDetails/properties/workMinutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
        }
        if (data6.expectedRevenue !== void 0) {
          let data8 = data6.expectedRevenue;
          if (!(typeof data8 == "number" && isFinite(data8)) && data8 !== null) {
            const err17 = { instancePath: instancePath + "/billingDetails/expectedRevenue", schemaPath: "WebhookBillingDetails/properties/expectedRevenue/type", keyword: "type", params: { type: schema97.properties.expectedRevenue.type }, message: "must be number,null" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/billingDetails", schemaPath: "WebhookBillingDetails/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/allOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate100.errors = vErrors;
  return errors === 0;
}
validate100.evaluated = { "props": { "eventType": true, "billingEvent": true, "target": true, "billingDetails": true, "customer": true, "location": true, "contact": true, "eventId": true, "occurredAt": true, "tenantId": true, "source": true, "payloadVersion": true }, "dynamicProps": false, "dynamicItems": false };
var BillingEventReadyWebhook = validate105;
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate105.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate21(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
    errors = vErrors.length;
  }
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.eventType === void 0) {
      const err0 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "eventType" }, message: "must have required property 'eventType'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.billingEvent === void 0) {
      const err1 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "billingEvent" }, message: "must have required property 'billingEvent'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.target === void 0) {
      const err2 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.eventType !== void 0) {
      let data0 = data.eventType;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/2/properties/eventType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if ("billing.event_ready" !== data0) {
        const err4 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/2/properties/eventType/const", keyword: "const", params: { allowedValue: "billing.event_ready" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.billingEvent !== void 0) {
      if (!validate103(data.billingEvent, { instancePath: instancePath + "/billingEvent", parentData: data, parentDataProperty: "billingEvent", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.target !== void 0) {
      let data2 = data.target;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.id === void 0) {
          const err5 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data2.externalId === void 0) {
          const err6 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "externalId" }, message: "must have required property 'externalId'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data2.title === void 0) {
          const err7 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2.id !== void 0) {
          let data3 = data2.id;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
            const err8 = { instancePath: instancePath + "/target/id", schemaPath: "WebhookTarget/properties/id/type", keyword: "type", params: { type: schema40.properties.id.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 < 1 || isNaN(data3)) {
              const err9 = { instancePath: instancePath + "/target/id", schemaPath: "WebhookTarget/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
        if (data2.externalId !== void 0) {
          let data4 = data2.externalId;
          if (typeof data4 !== "string" && data4 !== null) {
            const err10 = { instancePath: instancePath + "/target/externalId", schemaPath: "WebhookTarget/properties/externalId/type", keyword: "type", params: { type: schema40.properties.externalId.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data2.title !== void 0) {
          if (typeof data2.title !== "string") {
            const err11 = { instancePath: instancePath + "/target/title", schemaPath: "WebhookTarget/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.billingDetails !== void 0) {
      let data6 = data.billingDetails;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.workMinutes === void 0) {
          const err13 = { instancePath: instancePath + "/billingDetails", schemaPath: "WebhookBillingDetails/required", keyword: "required", params: { missingProperty: "workMinutes" }, message: "must have required property 'workMinutes'" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data6.expectedRevenue === void 0) {
          const err14 = { instancePath: instancePath + "/billingDetails", schemaPath: "WebhookBillingDetails/required", keyword: "required", params: { missingProperty: "expectedRevenue" }, message: "must have required property 'expectedRevenue'" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data6.workMinutes !== void 0) {
          let data7 = data6.workMinutes;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7)) && data7 !== null) {
            const err15 = { instancePath: instancePath + "/billingDetails/workMinutes", schemaPath: "WebhookBillingDetails/properties/workMinutes/type", keyword: "type", params: { type: schema97.properties.workMinutes.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 < 0 || isNaN(data7)) {
              const err16 = { instancePath: instancePath + "/billingDetails/workMinutes", schemaPath: "WebhookBillingDetails/properties/workMinutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
        }
        if (data6.expectedRevenue !== void 0) {
          let data8 = data6.expectedRevenue;
          if (!(typeof data8 == "number" && isFinite(data8)) && data8 !== null) {
            const err17 = { instancePath: instancePath + "/billingDetails/expectedRevenue", schemaPath: "WebhookBillingDetails/properties/expectedRevenue/type", keyword: "type", params: { type: schema97.properties.expectedRevenue.type }, message: "must be number,null" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/billingDetails", schemaPath: "WebhookBillingDetails/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/allOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate105.errors = vErrors;
  return errors === 0;
}
validate105.evaluated = { "props": { "eventType": true, "billingEvent": true, "target": true, "billingDetails": true, "customer": true, "location": true, "contact": true, "eventId": true, "occurredAt": true, "tenantId": true, "source": true, "payloadVersion": true }, "dynamicProps": false, "dynamicItems": false };
var BillingEventSentWebhook = validate109;
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate109.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate21(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
    errors = vErrors.length;
  }
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.eventType === void 0) {
      const err0 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "eventType" }, message: "must have required property 'eventType'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.billingEvent === void 0) {
      const err1 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "billingEvent" }, message: "must have required property 'billingEvent'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.target === void 0) {
      const err2 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.eventType !== void 0) {
      let data0 = data.eventType;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/2/properties/eventType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if ("billing.event_sent" !== data0) {
        const err4 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/2/properties/eventType/const", keyword: "const", params: { allowedValue: "billing.event_sent" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.billingEvent !== void 0) {
      if (!validate103(data.billingEvent, { instancePath: instancePath + "/billingEvent", parentData: data, parentDataProperty: "billingEvent", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.target !== void 0) {
      let data2 = data.target;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.id === void 0) {
          const err5 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data2.externalId === void 0) {
          const err6 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "externalId" }, message: "must have required property 'externalId'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data2.title === void 0) {
          const err7 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2.id !== void 0) {
          let data3 = data2.id;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
            const err8 = { instancePath: instancePath + "/target/id", schemaPath: "WebhookTarget/properties/id/type", keyword: "type", params: { type: schema40.properties.id.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 < 1 || isNaN(data3)) {
              const err9 = { instancePath: instancePath + "/target/id", schemaPath: "WebhookTarget/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
        if (data2.externalId !== void 0) {
          let data4 = data2.externalId;
          if (typeof data4 !== "string" && data4 !== null) {
            const err10 = { instancePath: instancePath + "/target/externalId", schemaPath: "WebhookTarget/properties/externalId/type", keyword: "type", params: { type: schema40.properties.externalId.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data2.title !== void 0) {
          if (typeof data2.title !== "string") {
            const err11 = { instancePath: instancePath + "/target/title", schemaPath: "WebhookTarget/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.billingDetails !== void 0) {
      let data6 = data.billingDetails;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.workMinutes === void 0) {
          const err13 = { instancePath: instancePath + "/billingDetails", schemaPath: "WebhookBillingDetails/required", keyword: "required", params: { missingProperty: "workMinutes" }, message: "must have required property 'workMinutes'" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data6.expectedRevenue === void 0) {
          const err14 = { instancePath: instancePath + "/billingDetails", schemaPath: "WebhookBillingDetails/required", keyword: "required", params: { missingProperty: "expectedRevenue" }, message: "must have required property 'expectedRevenue'" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data6.workMinutes !== void 0) {
          let data7 = data6.workMinutes;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7)) && data7 !== null) {
            const err15 = { instancePath: instancePath + "/billingDetails/workMinutes", schemaPath: "WebhookBillingDetails/properties/workMinutes/type", keyword: "type", params: { type: schema97.properties.workMinutes.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 < 0 || isNaN(data7)) {
              const err16 = { instancePath: instancePath + "/billingDetails/workMinutes", schemaPath: "WebhookBillingDetails/properties/workMinutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
        }
        if (data6.expectedRevenue !== void 0) {
          let data8 = data6.expectedRevenue;
          if (!(typeof data8 == "number" && isFinite(data8)) && data8 !== null) {
            const err17 = { instancePath: instancePath + "/billingDetails/expectedRevenue", schemaPath: "WebhookBillingDetails/properties/expectedRevenue/type", keyword: "type", params: { type: schema97.properties.expectedRevenue.type }, message: "must be number,null" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/billingDetails", schemaPath: "WebhookBillingDetails/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/allOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate109.errors = vErrors;
  return errors === 0;
}
validate109.evaluated = { "props": { "eventType": true, "billingEvent": true, "target": true, "billingDetails": true, "customer": true, "location": true, "contact": true, "eventId": true, "occurredAt": true, "tenantId": true, "source": true, "payloadVersion": true }, "dynamicProps": false, "dynamicItems": false };
var BillingEventFailedWebhook = validate113;
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate113.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate21(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
    errors = vErrors.length;
  }
  if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.eventType === void 0) {
      const err0 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "eventType" }, message: "must have required property 'eventType'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.billingEvent === void 0) {
      const err1 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "billingEvent" }, message: "must have required property 'billingEvent'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.target === void 0) {
      const err2 = { instancePath, schemaPath: "#/allOf/2/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.eventType !== void 0) {
      let data0 = data.eventType;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/2/properties/eventType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if ("billing.event_failed" !== data0) {
        const err4 = { instancePath: instancePath + "/eventType", schemaPath: "#/allOf/2/properties/eventType/const", keyword: "const", params: { allowedValue: "billing.event_failed" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.billingEvent !== void 0) {
      if (!validate103(data.billingEvent, { instancePath: instancePath + "/billingEvent", parentData: data, parentDataProperty: "billingEvent", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
        errors = vErrors.length;
      }
    }
    if (data.target !== void 0) {
      let data2 = data.target;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.id === void 0) {
          const err5 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data2.externalId === void 0) {
          const err6 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "externalId" }, message: "must have required property 'externalId'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data2.title === void 0) {
          const err7 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2.id !== void 0) {
          let data3 = data2.id;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
            const err8 = { instancePath: instancePath + "/target/id", schemaPath: "WebhookTarget/properties/id/type", keyword: "type", params: { type: schema40.properties.id.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 < 1 || isNaN(data3)) {
              const err9 = { instancePath: instancePath + "/target/id", schemaPath: "WebhookTarget/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
        if (data2.externalId !== void 0) {
          let data4 = data2.externalId;
          if (typeof data4 !== "string" && data4 !== null) {
            const err10 = { instancePath: instancePath + "/target/externalId", schemaPath: "WebhookTarget/properties/externalId/type", keyword: "type", params: { type: schema40.properties.externalId.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data2.title !== void 0) {
          if (typeof data2.title !== "string") {
            const err11 = { instancePath: instancePath + "/target/title", schemaPath: "WebhookTarget/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/target", schemaPath: "WebhookTarget/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.billingDetails !== void 0) {
      let data6 = data.billingDetails;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.workMinutes === void 0) {
          const err13 = { instancePath: instancePath + "/billingDetails", schemaPath: "WebhookBillingDetails/required", keyword: "required", params: { missingProperty: "workMinutes" }, message: "must have required property 'workMinutes'" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data6.expectedRevenue === void 0) {
          const err14 = { instancePath: instancePath + "/billingDetails", schemaPath: "WebhookBillingDetails/required", keyword: "required", params: { missingProperty: "expectedRevenue" }, message: "must have required property 'expectedRevenue'" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data6.workMinutes !== void 0) {
          let data7 = data6.workMinutes;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7)) && data7 !== null) {
            const err15 = { instancePath: instancePath + "/billingDetails/workMinutes", schemaPath: "WebhookBillingDetails/properties/workMinutes/type", keyword: "type", params: { type: schema97.properties.workMinutes.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 < 0 || isNaN(data7)) {
              const err16 = { instancePath: instancePath + "/billingDetails/workMinutes", schemaPath: "WebhookBillingDetails/properties/workMinutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
        }
        if (data6.expectedRevenue !== void 0) {
          let data8 = data6.expectedRevenue;
          if (!(typeof data8 == "number" && isFinite(data8)) && data8 !== null) {
            const err17 = { instancePath: instancePath + "/billingDetails/expectedRevenue", schemaPath: "WebhookBillingDetails/properties/expectedRevenue/type", keyword: "type", params: { type: schema97.properties.expectedRevenue.type }, message: "must be number,null" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/billingDetails", schemaPath: "WebhookBillingDetails/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/allOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate113.errors = vErrors;
  return errors === 0;
}
validate113.evaluated = { "props": { "eventType": true, "billingEvent": true, "target": true, "billingDetails": true, "customer": true, "location": true, "contact": true, "eventId": true, "occurredAt": true, "tenantId": true, "source": true, "payloadVersion": true }, "dynamicProps": false, "dynamicItems": false };
var webhookPayloads = {
  "target.imported": TargetImportedWebhook,
  "target.rejected": TargetRejectedWebhook,
  "target.updated": TargetUpdatedWebhook,
  "target.cancelled": TargetCancelledWebhook,
  "target.scheduled": TargetScheduledWebhook,
  "target.completed": TargetCompletedWebhook,
  "target.follow_up_created": TargetFollowUpCreatedWebhook,
  "route.suggestion.created": RouteSuggestionCreatedWebhook,
  "route.published": RoutePublishedWebhook,
  "appointment.scheduled": AppointmentScheduledWebhook,
  "appointment.started": AppointmentStartedWebhook,
  "appointment.completed": AppointmentCompletedWebhook,
  "appointment.problem_reported": AppointmentProblemReportedWebhook,
  "appointment.cancelled": AppointmentCancelledWebhook,
  "visit_report.created": VisitReportCreatedWebhook,
  "visit_report.submitted": VisitReportSubmittedWebhook,
  "visit_report.approved": VisitReportApprovedWebhook,
  "visit_report.rejected": VisitReportRejectedWebhook,
  "visit_report.follow_up_required": VisitReportFollowUpRequiredWebhook,
  "visit_report.problem_reported": VisitReportProblemReportedWebhook,
  "billing.event_created": BillingEventCreatedWebhook,
  "billing.event_ready": BillingEventReadyWebhook,
  "billing.event_sent": BillingEventSentWebhook,
  "billing.event_failed": BillingEventFailedWebhook
};
export {
  AppointmentCancelledWebhook,
  AppointmentCompletedWebhook,
  AppointmentProblemReportedWebhook,
  AppointmentScheduledWebhook,
  AppointmentStartedWebhook,
  BillingEventCreatedWebhook,
  BillingEventFailedWebhook,
  BillingEventReadyWebhook,
  BillingEventSentWebhook,
  RoutePublishedWebhook,
  RouteSuggestionCreatedWebhook,
  TargetCancelledWebhook,
  TargetCompletedWebhook,
  TargetFollowUpCreatedWebhook,
  TargetImportedWebhook,
  TargetRejectedWebhook,
  TargetScheduledWebhook,
  TargetUpdatedWebhook,
  VisitReportApprovedWebhook,
  VisitReportCreatedWebhook,
  VisitReportFollowUpRequiredWebhook,
  VisitReportProblemReportedWebhook,
  VisitReportRejectedWebhook,
  VisitReportSubmittedWebhook,
  webhookPayloads
};
