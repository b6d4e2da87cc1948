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

// <stdin>
var inboundTarget = validate20;
var schema31 = { "description": "A job, delivery stop, pickup order, service visit or field task. Both generations of fields work and mix freely.\n`null` counts as left out [A-36].\n", "type": "object", "properties": { "sourceSystem": { "description": "Default: the integration client's own [A-12].", "type": ["string", "null"], "minLength": 1 }, "externalId": { "description": "The target's ID in the source system. Needed; an item without it is rejected with `missing_external_id`.", "type": ["string", "null"] }, "externalType": { "type": ["string", "null"], "minLength": 1 }, "operation": { "description": "Default: `upsert`.", "$ref": "Operation" }, "templateKey": { "type": ["string", "null"] }, "title": { "description": "Needed when the target is new.", "type": ["string", "null"] }, "description": { "type": ["string", "null"] }, "customer": { "$ref": "CustomerDto" }, "location": { "$ref": "LocationDto" }, "contact": { "$ref": "ContactDto" }, "address": { "$ref": "AddressDto" }, "planning": { "$ref": "PlanningDto" }, "businessValue": { "$ref": "BusinessValueDto" }, "customFields": { "description": "Strings by name.", "type": ["object", "null"], "additionalProperties": { "type": ["string", "null"] } } }, "$id": "InboundTargetDto" };
var schema32 = { "description": "`create` fails if the external ID exists, `update` if it is unknown, `upsert` does either, `cancel` cancels.", "type": ["string", "null"], "enum": ["create", "update", "upsert", "cancel", null], "$id": "Operation" };
var schema33 = { "description": "With `externalId` or `customerNumber` it is mapped to Ordinavo's own record; `name`, `contactName`, `phone` and `email` alone are plain text.", "type": ["object", "null"], "properties": { "externalId": { "type": ["string", "null"] }, "customerNumber": { "type": ["string", "null"] }, "name": { "type": ["string", "null"] }, "type": { "type": ["string", "null"] }, "industry": { "type": ["string", "null"] }, "contactName": { "type": ["string", "null"] }, "email": { "type": ["string", "null"] }, "phone": { "type": ["string", "null"] }, "website": { "type": ["string", "null"] } }, "$id": "CustomerDto" };
var schema36 = { "type": ["object", "null"], "properties": { "externalId": { "type": ["string", "null"] }, "firstName": { "type": ["string", "null"] }, "lastName": { "type": ["string", "null"] }, "displayName": { "type": ["string", "null"] }, "role": { "type": ["string", "null"] }, "department": { "type": ["string", "null"] }, "email": { "type": ["string", "null"] }, "phone": { "type": ["string", "null"] }, "mobile": { "type": ["string", "null"] }, "preferredContactMethod": { "type": ["string", "null"] } }, "$id": "ContactDto" };
var schema37 = { "type": ["object", "null"], "properties": { "street": { "type": ["string", "null"] }, "postalCode": { "type": ["string", "null"] }, "city": { "type": ["string", "null"] }, "country": { "type": ["string", "null"] }, "latitude": { "type": ["number", "null"], "minimum": -90, "maximum": 90 }, "longitude": { "type": ["number", "null"], "minimum": -180, "maximum": 180 } }, "$id": "AddressDto" };
var schema40 = { "type": ["object", "null"], "properties": { "expectedRevenue": { "type": ["number", "null"] }, "customerTier": { "type": ["string", "null"] }, "closeProbability": { "description": "Per cent.", "type": ["number", "null"], "minimum": 0, "maximum": 100 } }, "$id": "BusinessValueDto" };
var func1 = (init_ucs2length(), __toCommonJS(ucs2length_exports)).default;
var schema34 = { "type": ["object", "null"], "properties": { "externalId": { "type": ["string", "null"] }, "name": { "type": ["string", "null"] }, "type": { "type": ["string", "null"] }, "street": { "type": ["string", "null"] }, "postalCode": { "type": ["string", "null"] }, "city": { "type": ["string", "null"] }, "region": { "type": ["string", "null"] }, "country": { "type": ["string", "null"] }, "latitude": { "type": ["number", "null"], "minimum": -90, "maximum": 90 }, "longitude": { "type": ["number", "null"], "minimum": -180, "maximum": 180 }, "defaultEstimatedWorkMinutes": { "type": ["integer", "null"], "minimum": 0, "maximum": 9007199254740991 }, "defaultPriority": { "$ref": "Priority" }, "accessNotes": { "type": ["string", "null"] }, "parkingNotes": { "type": ["string", "null"] } }, "$id": "LocationDto" };
var schema35 = { "type": ["string", "null"], "enum": ["Low", "Normal", "Medium", "High", "Urgent", null], "x-assumed-values": { "Low": "A-11", "Urgent": "A-11" }, "$id": "Priority" };
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
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema34.type }, message: "must be object,null" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.externalId !== void 0) {
      let data0 = data.externalId;
      if (typeof data0 !== "string" && data0 !== null) {
        const err1 = { instancePath: instancePath + "/externalId", schemaPath: "#/properties/externalId/type", keyword: "type", params: { type: schema34.properties.externalId.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 !== "string" && data1 !== null) {
        const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema34.properties.name.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data2 = data.type;
      if (typeof data2 !== "string" && data2 !== null) {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: schema34.properties.type.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.street !== void 0) {
      let data3 = data.street;
      if (typeof data3 !== "string" && data3 !== null) {
        const err4 = { instancePath: instancePath + "/street", schemaPath: "#/properties/street/type", keyword: "type", params: { type: schema34.properties.street.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.postalCode !== void 0) {
      let data4 = data.postalCode;
      if (typeof data4 !== "string" && data4 !== null) {
        const err5 = { instancePath: instancePath + "/postalCode", schemaPath: "#/properties/postalCode/type", keyword: "type", params: { type: schema34.properties.postalCode.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.city !== void 0) {
      let data5 = data.city;
      if (typeof data5 !== "string" && data5 !== null) {
        const err6 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: schema34.properties.city.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.region !== void 0) {
      let data6 = data.region;
      if (typeof data6 !== "string" && data6 !== null) {
        const err7 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: schema34.properties.region.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.country !== void 0) {
      let data7 = data.country;
      if (typeof data7 !== "string" && data7 !== null) {
        const err8 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: schema34.properties.country.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.latitude !== void 0) {
      let data8 = data.latitude;
      if (!(typeof data8 == "number" && isFinite(data8)) && data8 !== null) {
        const err9 = { instancePath: instancePath + "/latitude", schemaPath: "#/properties/latitude/type", keyword: "type", params: { type: schema34.properties.latitude.type }, message: "must be number,null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 90 || isNaN(data8)) {
          const err10 = { instancePath: instancePath + "/latitude", schemaPath: "#/properties/latitude/maximum", keyword: "maximum", params: { comparison: "<=", limit: 90 }, message: "must be <= 90" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data8 < -90 || isNaN(data8)) {
          const err11 = { instancePath: instancePath + "/latitude", schemaPath: "#/properties/latitude/minimum", keyword: "minimum", params: { comparison: ">=", limit: -90 }, message: "must be >= -90" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.longitude !== void 0) {
      let data9 = data.longitude;
      if (!(typeof data9 == "number" && isFinite(data9)) && data9 !== null) {
        const err12 = { instancePath: instancePath + "/longitude", schemaPath: "#/properties/longitude/type", keyword: "type", params: { type: schema34.properties.longitude.type }, message: "must be number,null" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 180 || isNaN(data9)) {
          const err13 = { instancePath: instancePath + "/longitude", schemaPath: "#/properties/longitude/maximum", keyword: "maximum", params: { comparison: "<=", limit: 180 }, message: "must be <= 180" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data9 < -180 || isNaN(data9)) {
          const err14 = { instancePath: instancePath + "/longitude", schemaPath: "#/properties/longitude/minimum", keyword: "minimum", params: { comparison: ">=", limit: -180 }, message: "must be >= -180" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.defaultEstimatedWorkMinutes !== void 0) {
      let data10 = data.defaultEstimatedWorkMinutes;
      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10)) && data10 !== null) {
        const err15 = { instancePath: instancePath + "/defaultEstimatedWorkMinutes", schemaPath: "#/properties/defaultEstimatedWorkMinutes/type", keyword: "type", params: { type: schema34.properties.defaultEstimatedWorkMinutes.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 9007199254740991 || isNaN(data10)) {
          const err16 = { instancePath: instancePath + "/defaultEstimatedWorkMinutes", schemaPath: "#/properties/defaultEstimatedWorkMinutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data10 < 0 || isNaN(data10)) {
          const err17 = { instancePath: instancePath + "/defaultEstimatedWorkMinutes", schemaPath: "#/properties/defaultEstimatedWorkMinutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
    if (data.defaultPriority !== void 0) {
      let data11 = data.defaultPriority;
      if (typeof data11 !== "string" && data11 !== null) {
        const err18 = { instancePath: instancePath + "/defaultPriority", schemaPath: "Priority/type", keyword: "type", params: { type: schema35.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (!(data11 === "Low" || data11 === "Normal" || data11 === "Medium" || data11 === "High" || data11 === "Urgent" || data11 === null)) {
        const err19 = { instancePath: instancePath + "/defaultPriority", schemaPath: "Priority/enum", keyword: "enum", params: { allowedValues: schema35.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.accessNotes !== void 0) {
      let data12 = data.accessNotes;
      if (typeof data12 !== "string" && data12 !== null) {
        const err20 = { instancePath: instancePath + "/accessNotes", schemaPath: "#/properties/accessNotes/type", keyword: "type", params: { type: schema34.properties.accessNotes.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.parkingNotes !== void 0) {
      let data13 = data.parkingNotes;
      if (typeof data13 !== "string" && data13 !== null) {
        const err21 = { instancePath: instancePath + "/parkingNotes", schemaPath: "#/properties/parkingNotes/type", keyword: "type", params: { type: schema34.properties.parkingNotes.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": { "externalId": true, "name": true, "type": true, "street": true, "postalCode": true, "city": true, "region": true, "country": true, "latitude": true, "longitude": true, "defaultEstimatedWorkMinutes": true, "defaultPriority": true, "accessNotes": true, "parkingNotes": true }, "dynamicProps": false, "dynamicItems": false };
var schema38 = { "description": "`dueDate` and `preferredTimeWindow\u2026` are the customer-aware names. Where an item uses both names for one thing, the first generation's counts [A-37].", "type": ["object", "null"], "properties": { "routeDate": { "type": ["string", "null"], "format": "date" }, "dueDate": { "type": ["string", "null"], "format": "date" }, "dueAtUtc": { "type": ["string", "null"], "format": "date-time" }, "timeWindowStartUtc": { "type": ["string", "null"], "format": "date-time" }, "timeWindowEndUtc": { "type": ["string", "null"], "format": "date-time" }, "preferredTimeWindowStart": { "type": ["string", "null"], "format": "date-time" }, "preferredTimeWindowEnd": { "type": ["string", "null"], "format": "date-time" }, "estimatedWorkMinutes": { "type": ["integer", "null"], "minimum": 0, "maximum": 9007199254740991 }, "priority": { "$ref": "Priority" }, "fixedTime": { "type": ["boolean", "null"] } }, "$id": "PlanningDto" };
var formats0 = (init_formats(), __toCommonJS(formats_exports)).fullFormats.date;
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
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema38.type }, message: "must be object,null" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.routeDate !== void 0) {
      let data0 = data.routeDate;
      if (typeof data0 !== "string" && data0 !== null) {
        const err1 = { instancePath: instancePath + "/routeDate", schemaPath: "#/properties/routeDate/type", keyword: "type", params: { type: schema38.properties.routeDate.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 === "string") {
        if (!formats0.validate(data0)) {
          const err2 = { instancePath: instancePath + "/routeDate", schemaPath: "#/properties/routeDate/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.dueDate !== void 0) {
      let data1 = data.dueDate;
      if (typeof data1 !== "string" && data1 !== null) {
        const err3 = { instancePath: instancePath + "/dueDate", schemaPath: "#/properties/dueDate/type", keyword: "type", params: { type: schema38.properties.dueDate.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data1 === "string") {
        if (!formats0.validate(data1)) {
          const err4 = { instancePath: instancePath + "/dueDate", schemaPath: "#/properties/dueDate/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.dueAtUtc !== void 0) {
      let data2 = data.dueAtUtc;
      if (typeof data2 !== "string" && data2 !== null) {
        const err5 = { instancePath: instancePath + "/dueAtUtc", schemaPath: "#/properties/dueAtUtc/type", keyword: "type", params: { type: schema38.properties.dueAtUtc.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.timeWindowStartUtc !== void 0) {
      let data3 = data.timeWindowStartUtc;
      if (typeof data3 !== "string" && data3 !== null) {
        const err6 = { instancePath: instancePath + "/timeWindowStartUtc", schemaPath: "#/properties/timeWindowStartUtc/type", keyword: "type", params: { type: schema38.properties.timeWindowStartUtc.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.timeWindowEndUtc !== void 0) {
      let data4 = data.timeWindowEndUtc;
      if (typeof data4 !== "string" && data4 !== null) {
        const err7 = { instancePath: instancePath + "/timeWindowEndUtc", schemaPath: "#/properties/timeWindowEndUtc/type", keyword: "type", params: { type: schema38.properties.timeWindowEndUtc.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.preferredTimeWindowStart !== void 0) {
      let data5 = data.preferredTimeWindowStart;
      if (typeof data5 !== "string" && data5 !== null) {
        const err8 = { instancePath: instancePath + "/preferredTimeWindowStart", schemaPath: "#/properties/preferredTimeWindowStart/type", keyword: "type", params: { type: schema38.properties.preferredTimeWindowStart.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.preferredTimeWindowEnd !== void 0) {
      let data6 = data.preferredTimeWindowEnd;
      if (typeof data6 !== "string" && data6 !== null) {
        const err9 = { instancePath: instancePath + "/preferredTimeWindowEnd", schemaPath: "#/properties/preferredTimeWindowEnd/type", keyword: "type", params: { type: schema38.properties.preferredTimeWindowEnd.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.estimatedWorkMinutes !== void 0) {
      let data7 = data.estimatedWorkMinutes;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7)) && data7 !== null) {
        const err10 = { instancePath: instancePath + "/estimatedWorkMinutes", schemaPath: "#/properties/estimatedWorkMinutes/type", keyword: "type", params: { type: schema38.properties.estimatedWorkMinutes.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 9007199254740991 || isNaN(data7)) {
          const err11 = { instancePath: instancePath + "/estimatedWorkMinutes", schemaPath: "#/properties/estimatedWorkMinutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          const err12 = { instancePath: instancePath + "/estimatedWorkMinutes", schemaPath: "#/properties/estimatedWorkMinutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.priority !== void 0) {
      let data8 = data.priority;
      if (typeof data8 !== "string" && data8 !== null) {
        const err13 = { instancePath: instancePath + "/priority", schemaPath: "Priority/type", keyword: "type", params: { type: schema35.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (!(data8 === "Low" || data8 === "Normal" || data8 === "Medium" || data8 === "High" || data8 === "Urgent" || data8 === null)) {
        const err14 = { instancePath: instancePath + "/priority", schemaPath: "Priority/enum", keyword: "enum", params: { allowedValues: schema35.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.fixedTime !== void 0) {
      let data9 = data.fixedTime;
      if (typeof data9 !== "boolean" && data9 !== null) {
        const err15 = { instancePath: instancePath + "/fixedTime", schemaPath: "#/properties/fixedTime/type", keyword: "type", params: { type: schema38.properties.fixedTime.type }, message: "must be boolean,null" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": { "routeDate": true, "dueDate": true, "dueAtUtc": true, "timeWindowStartUtc": true, "timeWindowEndUtc": true, "preferredTimeWindowStart": true, "preferredTimeWindowEnd": true, "estimatedWorkMinutes": true, "priority": true, "fixedTime": true }, "dynamicProps": false, "dynamicItems": false };
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
    if (data.sourceSystem !== void 0) {
      let data0 = data.sourceSystem;
      if (typeof data0 !== "string" && data0 !== null) {
        const err0 = { instancePath: instancePath + "/sourceSystem", schemaPath: "#/properties/sourceSystem/type", keyword: "type", params: { type: schema31.properties.sourceSystem.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err1 = { instancePath: instancePath + "/sourceSystem", schemaPath: "#/properties/sourceSystem/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
    if (data.externalId !== void 0) {
      let data1 = data.externalId;
      if (typeof data1 !== "string" && data1 !== null) {
        const err2 = { instancePath: instancePath + "/externalId", schemaPath: "#/properties/externalId/type", keyword: "type", params: { type: schema31.properties.externalId.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.externalType !== void 0) {
      let data2 = data.externalType;
      if (typeof data2 !== "string" && data2 !== null) {
        const err3 = { instancePath: instancePath + "/externalType", schemaPath: "#/properties/externalType/type", keyword: "type", params: { type: schema31.properties.externalType.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          const err4 = { instancePath: instancePath + "/externalType", schemaPath: "#/properties/externalType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.operation !== void 0) {
      let data3 = data.operation;
      if (typeof data3 !== "string" && data3 !== null) {
        const err5 = { instancePath: instancePath + "/operation", schemaPath: "Operation/type", keyword: "type", params: { type: schema32.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data3 === "create" || data3 === "update" || data3 === "upsert" || data3 === "cancel" || data3 === null)) {
        const err6 = { instancePath: instancePath + "/operation", schemaPath: "Operation/enum", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.templateKey !== void 0) {
      let data4 = data.templateKey;
      if (typeof data4 !== "string" && data4 !== null) {
        const err7 = { instancePath: instancePath + "/templateKey", schemaPath: "#/properties/templateKey/type", keyword: "type", params: { type: schema31.properties.templateKey.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data5 = data.title;
      if (typeof data5 !== "string" && data5 !== null) {
        const err8 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: schema31.properties.title.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data6 = data.description;
      if (typeof data6 !== "string" && data6 !== null) {
        const err9 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema31.properties.description.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.customer !== void 0) {
      let data7 = data.customer;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null) {
        const err10 = { instancePath: instancePath + "/customer", schemaPath: "CustomerDto/type", keyword: "type", params: { type: schema33.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.externalId !== void 0) {
          let data8 = data7.externalId;
          if (typeof data8 !== "string" && data8 !== null) {
            const err11 = { instancePath: instancePath + "/customer/externalId", schemaPath: "CustomerDto/properties/externalId/type", keyword: "type", params: { type: schema33.properties.externalId.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data7.customerNumber !== void 0) {
          let data9 = data7.customerNumber;
          if (typeof data9 !== "string" && data9 !== null) {
            const err12 = { instancePath: instancePath + "/customer/customerNumber", schemaPath: "CustomerDto/properties/customerNumber/type", keyword: "type", params: { type: schema33.properties.customerNumber.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data7.name !== void 0) {
          let data10 = data7.name;
          if (typeof data10 !== "string" && data10 !== null) {
            const err13 = { instancePath: instancePath + "/customer/name", schemaPath: "CustomerDto/properties/name/type", keyword: "type", params: { type: schema33.properties.name.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data7.type !== void 0) {
          let data11 = data7.type;
          if (typeof data11 !== "string" && data11 !== null) {
            const err14 = { instancePath: instancePath + "/customer/type", schemaPath: "CustomerDto/properties/type/type", keyword: "type", params: { type: schema33.properties.type.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data7.industry !== void 0) {
          let data12 = data7.industry;
          if (typeof data12 !== "string" && data12 !== null) {
            const err15 = { instancePath: instancePath + "/customer/industry", schemaPath: "CustomerDto/properties/industry/type", keyword: "type", params: { type: schema33.properties.industry.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data7.contactName !== void 0) {
          let data13 = data7.contactName;
          if (typeof data13 !== "string" && data13 !== null) {
            const err16 = { instancePath: instancePath + "/customer/contactName", schemaPath: "CustomerDto/properties/contactName/type", keyword: "type", params: { type: schema33.properties.contactName.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data7.email !== void 0) {
          let data14 = data7.email;
          if (typeof data14 !== "string" && data14 !== null) {
            const err17 = { instancePath: instancePath + "/customer/email", schemaPath: "CustomerDto/properties/email/type", keyword: "type", params: { type: schema33.properties.email.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data7.phone !== void 0) {
          let data15 = data7.phone;
          if (typeof data15 !== "string" && data15 !== null) {
            const err18 = { instancePath: instancePath + "/customer/phone", schemaPath: "CustomerDto/properties/phone/type", keyword: "type", params: { type: schema33.properties.phone.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data7.website !== void 0) {
          let data16 = data7.website;
          if (typeof data16 !== "string" && data16 !== null) {
            const err19 = { instancePath: instancePath + "/customer/website", schemaPath: "CustomerDto/properties/website/type", keyword: "type", params: { type: schema33.properties.website.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      }
    }
    if (data.location !== void 0) {
      if (!validate21(data.location, { instancePath: instancePath + "/location", parentData: data, parentDataProperty: "location", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.contact !== void 0) {
      let data18 = data.contact;
      if (!(data18 && typeof data18 == "object" && !Array.isArray(data18)) && data18 !== null) {
        const err20 = { instancePath: instancePath + "/contact", schemaPath: "ContactDto/type", keyword: "type", params: { type: schema36.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        if (data18.externalId !== void 0) {
          let data19 = data18.externalId;
          if (typeof data19 !== "string" && data19 !== null) {
            const err21 = { instancePath: instancePath + "/contact/externalId", schemaPath: "ContactDto/properties/externalId/type", keyword: "type", params: { type: schema36.properties.externalId.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data18.firstName !== void 0) {
          let data20 = data18.firstName;
          if (typeof data20 !== "string" && data20 !== null) {
            const err22 = { instancePath: instancePath + "/contact/firstName", schemaPath: "ContactDto/properties/firstName/type", keyword: "type", params: { type: schema36.properties.firstName.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data18.lastName !== void 0) {
          let data21 = data18.lastName;
          if (typeof data21 !== "string" && data21 !== null) {
            const err23 = { instancePath: instancePath + "/contact/lastName", schemaPath: "ContactDto/properties/lastName/type", keyword: "type", params: { type: schema36.properties.lastName.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data18.displayName !== void 0) {
          let data22 = data18.displayName;
          if (typeof data22 !== "string" && data22 !== null) {
            const err24 = { instancePath: instancePath + "/contact/displayName", schemaPath: "ContactDto/properties/displayName/type", keyword: "type", params: { type: schema36.properties.displayName.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data18.role !== void 0) {
          let data23 = data18.role;
          if (typeof data23 !== "string" && data23 !== null) {
            const err25 = { instancePath: instancePath + "/contact/role", schemaPath: "ContactDto/properties/role/type", keyword: "type", params: { type: schema36.properties.role.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data18.department !== void 0) {
          let data24 = data18.department;
          if (typeof data24 !== "string" && data24 !== null) {
            const err26 = { instancePath: instancePath + "/contact/department", schemaPath: "ContactDto/properties/department/type", keyword: "type", params: { type: schema36.properties.department.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data18.email !== void 0) {
          let data25 = data18.email;
          if (typeof data25 !== "string" && data25 !== null) {
            const err27 = { instancePath: instancePath + "/contact/email", schemaPath: "ContactDto/properties/email/type", keyword: "type", params: { type: schema36.properties.email.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data18.phone !== void 0) {
          let data26 = data18.phone;
          if (typeof data26 !== "string" && data26 !== null) {
            const err28 = { instancePath: instancePath + "/contact/phone", schemaPath: "ContactDto/properties/phone/type", keyword: "type", params: { type: schema36.properties.phone.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data18.mobile !== void 0) {
          let data27 = data18.mobile;
          if (typeof data27 !== "string" && data27 !== null) {
            const err29 = { instancePath: instancePath + "/contact/mobile", schemaPath: "ContactDto/properties/mobile/type", keyword: "type", params: { type: schema36.properties.mobile.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data18.preferredContactMethod !== void 0) {
          let data28 = data18.preferredContactMethod;
          if (typeof data28 !== "string" && data28 !== null) {
            const err30 = { instancePath: instancePath + "/contact/preferredContactMethod", schemaPath: "ContactDto/properties/preferredContactMethod/type", keyword: "type", params: { type: schema36.properties.preferredContactMethod.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      }
    }
    if (data.address !== void 0) {
      let data29 = data.address;
      if (!(data29 && typeof data29 == "object" && !Array.isArray(data29)) && data29 !== null) {
        const err31 = { instancePath: instancePath + "/address", schemaPath: "AddressDto/type", keyword: "type", params: { type: schema37.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
        if (data29.street !== void 0) {
          let data30 = data29.street;
          if (typeof data30 !== "string" && data30 !== null) {
            const err32 = { instancePath: instancePath + "/address/street", schemaPath: "AddressDto/properties/street/type", keyword: "type", params: { type: schema37.properties.street.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data29.postalCode !== void 0) {
          let data31 = data29.postalCode;
          if (typeof data31 !== "string" && data31 !== null) {
            const err33 = { instancePath: instancePath + "/address/postalCode", schemaPath: "AddressDto/properties/postalCode/type", keyword: "type", params: { type: schema37.properties.postalCode.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data29.city !== void 0) {
          let data32 = data29.city;
          if (typeof data32 !== "string" && data32 !== null) {
            const err34 = { instancePath: instancePath + "/address/city", schemaPath: "AddressDto/properties/city/type", keyword: "type", params: { type: schema37.properties.city.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data29.country !== void 0) {
          let data33 = data29.country;
          if (typeof data33 !== "string" && data33 !== null) {
            const err35 = { instancePath: instancePath + "/address/country", schemaPath: "AddressDto/properties/country/type", keyword: "type", params: { type: schema37.properties.country.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data29.latitude !== void 0) {
          let data34 = data29.latitude;
          if (!(typeof data34 == "number" && isFinite(data34)) && data34 !== null) {
            const err36 = { instancePath: instancePath + "/address/latitude", schemaPath: "AddressDto/properties/latitude/type", keyword: "type", params: { type: schema37.properties.latitude.type }, message: "must be number,null" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
          if (typeof data34 == "number" && isFinite(data34)) {
            if (data34 > 90 || isNaN(data34)) {
              const err37 = { instancePath: instancePath + "/address/latitude", schemaPath: "AddressDto/properties/latitude/maximum", keyword: "maximum", params: { comparison: "<=", limit: 90 }, message: "must be <= 90" };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            if (data34 < -90 || isNaN(data34)) {
              const err38 = { instancePath: instancePath + "/address/latitude", schemaPath: "AddressDto/properties/latitude/minimum", keyword: "minimum", params: { comparison: ">=", limit: -90 }, message: "must be >= -90" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          }
        }
        if (data29.longitude !== void 0) {
          let data35 = data29.longitude;
          if (!(typeof data35 == "number" && isFinite(data35)) && data35 !== null) {
            const err39 = { instancePath: instancePath + "/address/longitude", schemaPath: "AddressDto/properties/longitude/type", keyword: "type", params: { type: schema37.properties.longitude.type }, message: "must be number,null" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
          if (typeof data35 == "number" && isFinite(data35)) {
            if (data35 > 180 || isNaN(data35)) {
              const err40 = { instancePath: instancePath + "/address/longitude", schemaPath: "AddressDto/properties/longitude/maximum", keyword: "maximum", params: { comparison: "<=", limit: 180 }, message: "must be <= 180" };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            if (data35 < -180 || isNaN(data35)) {
              const err41 = { instancePath: instancePath + "/address/longitude", schemaPath: "AddressDto/properties/longitude/minimum", keyword: "minimum", params: { comparison: ">=", limit: -180 }, message: "must be >= -180" };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.planning !== void 0) {
      if (!validate23(data.planning, { instancePath: instancePath + "/planning", parentData: data, parentDataProperty: "planning", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.businessValue !== void 0) {
      let data37 = data.businessValue;
      if (!(data37 && typeof data37 == "object" && !Array.isArray(data37)) && data37 !== null) {
        const err42 = { instancePath: instancePath + "/businessValue", schemaPath: "BusinessValueDto/type", keyword: "type", params: { type: schema40.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
      if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
        if (data37.expectedRevenue !== void 0) {
          let data38 = data37.expectedRevenue;
          if (!(typeof data38 == "number" && isFinite(data38)) && data38 !== null) {
            const err43 = { instancePath: instancePath + "/businessValue/expectedRevenue", schemaPath: "BusinessValueDto/properties/expectedRevenue/type", keyword: "type", params: { type: schema40.properties.expectedRevenue.type }, message: "must be number,null" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data37.customerTier !== void 0) {
          let data39 = data37.customerTier;
          if (typeof data39 !== "string" && data39 !== null) {
            const err44 = { instancePath: instancePath + "/businessValue/customerTier", schemaPath: "BusinessValueDto/properties/customerTier/type", keyword: "type", params: { type: schema40.properties.customerTier.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data37.closeProbability !== void 0) {
          let data40 = data37.closeProbability;
          if (!(typeof data40 == "number" && isFinite(data40)) && data40 !== null) {
            const err45 = { instancePath: instancePath + "/businessValue/closeProbability", schemaPath: "BusinessValueDto/properties/closeProbability/type", keyword: "type", params: { type: schema40.properties.closeProbability.type }, message: "must be number,null" };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
          if (typeof data40 == "number" && isFinite(data40)) {
            if (data40 > 100 || isNaN(data40)) {
              const err46 = { instancePath: instancePath + "/businessValue/closeProbability", schemaPath: "BusinessValueDto/properties/closeProbability/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
            if (data40 < 0 || isNaN(data40)) {
              const err47 = { instancePath: instancePath + "/businessValue/closeProbability", schemaPath: "BusinessValueDto/properties/closeProbability/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.customFields !== void 0) {
      let data41 = data.customFields;
      if (!(data41 && typeof data41 == "object" && !Array.isArray(data41)) && data41 !== null) {
        const err48 = { instancePath: instancePath + "/customFields", schemaPath: "#/properties/customFields/type", keyword: "type", params: { type: schema31.properties.customFields.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
      if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
        for (const key0 in data41) {
          let data42 = data41[key0];
          if (typeof data42 !== "string" && data42 !== null) {
            const err49 = { instancePath: instancePath + "/customFields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/customFields/additionalProperties/type", keyword: "type", params: { type: schema31.properties.customFields.additionalProperties.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
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
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": { "sourceSystem": true, "externalId": true, "externalType": true, "operation": true, "templateKey": true, "title": true, "description": true, "customer": true, "location": true, "contact": true, "address": true, "planning": true, "businessValue": true, "customFields": true }, "dynamicProps": false, "dynamicItems": false };
var webhookCreate = validate25;
var schema41 = { "x-assumed": "A-06", "type": "object", "required": ["url"], "properties": { "name": { "type": ["string", "null"], "maxLength": 200 }, "url": { "description": "An `http` or `https` URL without user info, of at most 2,048 characters [A-58].", "type": "string", "minLength": 1 }, "eventTypes": { "description": '`["*"]` for all.', "type": ["array", "null"], "minItems": 1, "items": { "$ref": "EventTypeFilter" } }, "sourceSystem": { "description": "Whose external IDs the payloads carry. Default: the integration client's own.", "type": ["string", "null"], "minLength": 1 }, "isActive": { "type": ["boolean", "null"] }, "payloadOptions": { "description": "What is left out keeps its default, in an update what it was.", "type": ["object", "null"], "properties": { "customerContext": { "type": ["boolean", "null"] }, "contactDetails": { "type": ["boolean", "null"] }, "summaryPreview": { "type": ["boolean", "null"] }, "billingDetails": { "type": ["boolean", "null"] } } }, "secret": { "description": "16 to 200 visible ASCII characters. Default: a new one.", "type": ["string", "null"], "minLength": 16, "maxLength": 200, "pattern": "^[!-~]+$" } }, "$id": "WebhookCreateDto" };
var schema42 = { "type": "string", "enum": ["*", "target.imported", "target.rejected", "target.updated", "target.cancelled", "target.scheduled", "target.completed", "target.follow_up_created", "route.suggestion.created", "route.published", "appointment.scheduled", "appointment.started", "appointment.completed", "appointment.problem_reported", "appointment.cancelled", "visit_report.created", "visit_report.submitted", "visit_report.approved", "visit_report.rejected", "visit_report.follow_up_required", "visit_report.problem_reported", "billing.event_created", "billing.event_ready", "billing.event_sent", "billing.event_failed"], "$id": "EventTypeFilter" };
var pattern4 = new RegExp("^[!-~]+$", "u");
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 !== "string" && data0 !== null) {
        const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema41.properties.name.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 === "string") {
        if (func1(data0) > 200) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.url !== void 0) {
      let data1 = data.url;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err3 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.eventTypes !== void 0) {
      let data2 = data.eventTypes;
      if (!Array.isArray(data2) && data2 !== null) {
        const err5 = { instancePath: instancePath + "/eventTypes", schemaPath: "#/properties/eventTypes/type", keyword: "type", params: { type: schema41.properties.eventTypes.type }, message: "must be array,null" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err6 = { instancePath: instancePath + "/eventTypes", schemaPath: "#/properties/eventTypes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 !== "string") {
            const err7 = { instancePath: instancePath + "/eventTypes/" + i0, schemaPath: "EventTypeFilter/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (!(data3 === "*" || data3 === "target.imported" || data3 === "target.rejected" || data3 === "target.updated" || data3 === "target.cancelled" || data3 === "target.scheduled" || data3 === "target.completed" || data3 === "target.follow_up_created" || data3 === "route.suggestion.created" || data3 === "route.published" || data3 === "appointment.scheduled" || data3 === "appointment.started" || data3 === "appointment.completed" || data3 === "appointment.problem_reported" || data3 === "appointment.cancelled" || data3 === "visit_report.created" || data3 === "visit_report.submitted" || data3 === "visit_report.approved" || data3 === "visit_report.rejected" || data3 === "visit_report.follow_up_required" || data3 === "visit_report.problem_reported" || data3 === "billing.event_created" || data3 === "billing.event_ready" || data3 === "billing.event_sent" || data3 === "billing.event_failed")) {
            const err8 = { instancePath: instancePath + "/eventTypes/" + i0, schemaPath: "EventTypeFilter/enum", keyword: "enum", params: { allowedValues: schema42.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      }
    }
    if (data.sourceSystem !== void 0) {
      let data4 = data.sourceSystem;
      if (typeof data4 !== "string" && data4 !== null) {
        const err9 = { instancePath: instancePath + "/sourceSystem", schemaPath: "#/properties/sourceSystem/type", keyword: "type", params: { type: schema41.properties.sourceSystem.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data4 === "string") {
        if (func1(data4) < 1) {
          const err10 = { instancePath: instancePath + "/sourceSystem", schemaPath: "#/properties/sourceSystem/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.isActive !== void 0) {
      let data5 = data.isActive;
      if (typeof data5 !== "boolean" && data5 !== null) {
        const err11 = { instancePath: instancePath + "/isActive", schemaPath: "#/properties/isActive/type", keyword: "type", params: { type: schema41.properties.isActive.type }, message: "must be boolean,null" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.payloadOptions !== void 0) {
      let data6 = data.payloadOptions;
      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
        const err12 = { instancePath: instancePath + "/payloadOptions", schemaPath: "#/properties/payloadOptions/type", keyword: "type", params: { type: schema41.properties.payloadOptions.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.customerContext !== void 0) {
          let data7 = data6.customerContext;
          if (typeof data7 !== "boolean" && data7 !== null) {
            const err13 = { instancePath: instancePath + "/payloadOptions/customerContext", schemaPath: "#/properties/payloadOptions/properties/customerContext/type", keyword: "type", params: { type: schema41.properties.payloadOptions.properties.customerContext.type }, message: "must be boolean,null" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data6.contactDetails !== void 0) {
          let data8 = data6.contactDetails;
          if (typeof data8 !== "boolean" && data8 !== null) {
            const err14 = { instancePath: instancePath + "/payloadOptions/contactDetails", schemaPath: "#/properties/payloadOptions/properties/contactDetails/type", keyword: "type", params: { type: schema41.properties.payloadOptions.properties.contactDetails.type }, message: "must be boolean,null" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data6.summaryPreview !== void 0) {
          let data9 = data6.summaryPreview;
          if (typeof data9 !== "boolean" && data9 !== null) {
            const err15 = { instancePath: instancePath + "/payloadOptions/summaryPreview", schemaPath: "#/properties/payloadOptions/properties/summaryPreview/type", keyword: "type", params: { type: schema41.properties.payloadOptions.properties.summaryPreview.type }, message: "must be boolean,null" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data6.billingDetails !== void 0) {
          let data10 = data6.billingDetails;
          if (typeof data10 !== "boolean" && data10 !== null) {
            const err16 = { instancePath: instancePath + "/payloadOptions/billingDetails", schemaPath: "#/properties/payloadOptions/properties/billingDetails/type", keyword: "type", params: { type: schema41.properties.payloadOptions.properties.billingDetails.type }, message: "must be boolean,null" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      }
    }
    if (data.secret !== void 0) {
      let data11 = data.secret;
      if (typeof data11 !== "string" && data11 !== null) {
        const err17 = { instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/type", keyword: "type", params: { type: schema41.properties.secret.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (typeof data11 === "string") {
        if (func1(data11) > 200) {
          const err18 = { instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (func1(data11) < 16) {
          const err19 = { instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/minLength", keyword: "minLength", params: { limit: 16 }, message: "must NOT have fewer than 16 characters" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (!pattern4.test(data11)) {
          const err20 = { instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' };
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
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": { "name": true, "url": true, "eventTypes": true, "sourceSystem": true, "isActive": true, "payloadOptions": true, "secret": true }, "dynamicProps": false, "dynamicItems": false };
var webhookUpdate = validate26;
var schema43 = { "description": "What is left out stays.", "x-assumed": "A-06", "type": "object", "properties": { "name": { "type": ["string", "null"], "maxLength": 200 }, "url": { "description": "An `http` or `https` URL without user info, of at most 2,048 characters [A-58].", "type": ["string", "null"], "minLength": 1 }, "eventTypes": { "description": '`["*"]` for all.', "type": ["array", "null"], "minItems": 1, "items": { "$ref": "EventTypeFilter" } }, "sourceSystem": { "description": "Whose external IDs the payloads carry. Default: the integration client's own.", "type": ["string", "null"], "minLength": 1 }, "isActive": { "type": ["boolean", "null"] }, "payloadOptions": { "description": "What is left out keeps its default, in an update what it was.", "type": ["object", "null"], "properties": { "customerContext": { "type": ["boolean", "null"] }, "contactDetails": { "type": ["boolean", "null"] }, "summaryPreview": { "type": ["boolean", "null"] }, "billingDetails": { "type": ["boolean", "null"] } } }, "secret": { "description": "16 to 200 visible ASCII characters. Default: a new one.", "type": ["string", "null"], "minLength": 16, "maxLength": 200, "pattern": "^[!-~]+$" } }, "$id": "WebhookUpdateDto" };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 !== "string" && data0 !== null) {
        const err0 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema43.properties.name.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (typeof data0 === "string") {
        if (func1(data0) > 200) {
          const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
    if (data.url !== void 0) {
      let data1 = data.url;
      if (typeof data1 !== "string" && data1 !== null) {
        const err2 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: schema43.properties.url.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err3 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.eventTypes !== void 0) {
      let data2 = data.eventTypes;
      if (!Array.isArray(data2) && data2 !== null) {
        const err4 = { instancePath: instancePath + "/eventTypes", schemaPath: "#/properties/eventTypes/type", keyword: "type", params: { type: schema43.properties.eventTypes.type }, message: "must be array,null" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err5 = { instancePath: instancePath + "/eventTypes", schemaPath: "#/properties/eventTypes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 !== "string") {
            const err6 = { instancePath: instancePath + "/eventTypes/" + i0, schemaPath: "EventTypeFilter/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (!(data3 === "*" || data3 === "target.imported" || data3 === "target.rejected" || data3 === "target.updated" || data3 === "target.cancelled" || data3 === "target.scheduled" || data3 === "target.completed" || data3 === "target.follow_up_created" || data3 === "route.suggestion.created" || data3 === "route.published" || data3 === "appointment.scheduled" || data3 === "appointment.started" || data3 === "appointment.completed" || data3 === "appointment.problem_reported" || data3 === "appointment.cancelled" || data3 === "visit_report.created" || data3 === "visit_report.submitted" || data3 === "visit_report.approved" || data3 === "visit_report.rejected" || data3 === "visit_report.follow_up_required" || data3 === "visit_report.problem_reported" || data3 === "billing.event_created" || data3 === "billing.event_ready" || data3 === "billing.event_sent" || data3 === "billing.event_failed")) {
            const err7 = { instancePath: instancePath + "/eventTypes/" + i0, schemaPath: "EventTypeFilter/enum", keyword: "enum", params: { allowedValues: schema42.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      }
    }
    if (data.sourceSystem !== void 0) {
      let data4 = data.sourceSystem;
      if (typeof data4 !== "string" && data4 !== null) {
        const err8 = { instancePath: instancePath + "/sourceSystem", schemaPath: "#/properties/sourceSystem/type", keyword: "type", params: { type: schema43.properties.sourceSystem.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data4 === "string") {
        if (func1(data4) < 1) {
          const err9 = { instancePath: instancePath + "/sourceSystem", schemaPath: "#/properties/sourceSystem/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.isActive !== void 0) {
      let data5 = data.isActive;
      if (typeof data5 !== "boolean" && data5 !== null) {
        const err10 = { instancePath: instancePath + "/isActive", schemaPath: "#/properties/isActive/type", keyword: "type", params: { type: schema43.properties.isActive.type }, message: "must be boolean,null" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.payloadOptions !== void 0) {
      let data6 = data.payloadOptions;
      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
        const err11 = { instancePath: instancePath + "/payloadOptions", schemaPath: "#/properties/payloadOptions/type", keyword: "type", params: { type: schema43.properties.payloadOptions.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.customerContext !== void 0) {
          let data7 = data6.customerContext;
          if (typeof data7 !== "boolean" && data7 !== null) {
            const err12 = { instancePath: instancePath + "/payloadOptions/customerContext", schemaPath: "#/properties/payloadOptions/properties/customerContext/type", keyword: "type", params: { type: schema43.properties.payloadOptions.properties.customerContext.type }, message: "must be boolean,null" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data6.contactDetails !== void 0) {
          let data8 = data6.contactDetails;
          if (typeof data8 !== "boolean" && data8 !== null) {
            const err13 = { instancePath: instancePath + "/payloadOptions/contactDetails", schemaPath: "#/properties/payloadOptions/properties/contactDetails/type", keyword: "type", params: { type: schema43.properties.payloadOptions.properties.contactDetails.type }, message: "must be boolean,null" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data6.summaryPreview !== void 0) {
          let data9 = data6.summaryPreview;
          if (typeof data9 !== "boolean" && data9 !== null) {
            const err14 = { instancePath: instancePath + "/payloadOptions/summaryPreview", schemaPath: "#/properties/payloadOptions/properties/summaryPreview/type", keyword: "type", params: { type: schema43.properties.payloadOptions.properties.summaryPreview.type }, message: "must be boolean,null" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data6.billingDetails !== void 0) {
          let data10 = data6.billingDetails;
          if (typeof data10 !== "boolean" && data10 !== null) {
            const err15 = { instancePath: instancePath + "/payloadOptions/billingDetails", schemaPath: "#/properties/payloadOptions/properties/billingDetails/type", keyword: "type", params: { type: schema43.properties.payloadOptions.properties.billingDetails.type }, message: "must be boolean,null" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      }
    }
    if (data.secret !== void 0) {
      let data11 = data.secret;
      if (typeof data11 !== "string" && data11 !== null) {
        const err16 = { instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/type", keyword: "type", params: { type: schema43.properties.secret.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (typeof data11 === "string") {
        if (func1(data11) > 200) {
          const err17 = { instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (func1(data11) < 16) {
          const err18 = { instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/minLength", keyword: "minLength", params: { limit: 16 }, message: "must NOT have fewer than 16 characters" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (!pattern4.test(data11)) {
          const err19 = { instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "props": { "name": true, "url": true, "eventTypes": true, "sourceSystem": true, "isActive": true, "payloadOptions": true, "secret": true }, "dynamicProps": false, "dynamicItems": false };
var batchEnvelope = validate27;
var schema45 = { "description": "Exactly one of `targets` and `items`, with 1 to 1000 targets [A-24]. What the batch says holds for each item that does not say it itself.", "type": "object", "properties": { "sourceSystem": { "type": ["string", "null"], "minLength": 1 }, "batchId": { "type": ["string", "null"] }, "operation": { "$ref": "Operation" }, "targets": { "type": ["array", "null"], "items": {} }, "items": { "type": ["array", "null"], "items": {} } }, "$id": "batchEnvelope" };
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
    if (data.sourceSystem !== void 0) {
      let data0 = data.sourceSystem;
      if (typeof data0 !== "string" && data0 !== null) {
        const err0 = { instancePath: instancePath + "/sourceSystem", schemaPath: "#/properties/sourceSystem/type", keyword: "type", params: { type: schema45.properties.sourceSystem.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err1 = { instancePath: instancePath + "/sourceSystem", schemaPath: "#/properties/sourceSystem/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
    if (data.batchId !== void 0) {
      let data1 = data.batchId;
      if (typeof data1 !== "string" && data1 !== null) {
        const err2 = { instancePath: instancePath + "/batchId", schemaPath: "#/properties/batchId/type", keyword: "type", params: { type: schema45.properties.batchId.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.operation !== void 0) {
      let data2 = data.operation;
      if (typeof data2 !== "string" && data2 !== null) {
        const err3 = { instancePath: instancePath + "/operation", schemaPath: "Operation/type", keyword: "type", params: { type: schema32.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data2 === "create" || data2 === "update" || data2 === "upsert" || data2 === "cancel" || data2 === null)) {
        const err4 = { instancePath: instancePath + "/operation", schemaPath: "Operation/enum", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.targets !== void 0) {
      let data3 = data.targets;
      if (!Array.isArray(data3) && data3 !== null) {
        const err5 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: schema45.properties.targets.type }, message: "must be array,null" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.items !== void 0) {
      let data4 = data.items;
      if (!Array.isArray(data4) && data4 !== null) {
        const err6 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: schema45.properties.items.type }, message: "must be array,null" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "props": { "sourceSystem": true, "batchId": true, "operation": true, "targets": true, "items": true }, "dynamicProps": false, "dynamicItems": false };
export {
  batchEnvelope,
  inboundTarget,
  webhookCreate,
  webhookUpdate
};
