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
var scenario = validate28;
var schema47 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "scenario", "title": "ordinavo-mock scenario", "description": "The world that the mock starts with. Everything is optional.", "type": ["object", "null"], "additionalProperties": false, "properties": { "version": { "description": "Version of this format.", "const": 1 }, "name": { "type": "string", "minLength": 1 }, "extends": { "description": "The scenario that this one changes: builtin:demo and the like, or a file below this one's folder.", "type": "string", "minLength": 1 }, "seed": { "description": "Every generated id and every random choice derives from it. Default 1.", "type": "integer", "minimum": 0, "maximum": 4294967295 }, "ids": { "description": "The next numbers, in every tenant. A number that a record of the scenario has already is left out.", "type": "object", "additionalProperties": false, "properties": { "importJob": { "$ref": "#/$defs/id" }, "target": { "$ref": "#/$defs/id" }, "customer": { "$ref": "#/$defs/recordId" }, "location": { "$ref": "#/$defs/recordId" }, "contact": { "$ref": "#/$defs/recordId" }, "webhook": { "$ref": "#/$defs/id" } } }, "clock": { "type": "object", "additionalProperties": false, "properties": { "mode": { "description": "real: runs. frozen: stands still until it is moved. virtual: stands still, and jumps to whatever is due next.", "enum": ["real", "frozen", "virtual"] }, "start": { "description": "Where the clock starts. Default: now.", "type": "string", "format": "date-time" } } }, "assumptions": { "description": "Alternatives to the register of assumptions. Only what differs.", "type": "object", "additionalProperties": false, "properties": { "missingMapScope": { "description": "A-02: What happens to a customer-aware request without the scope customers.map? reject: The request is refused with 403. skip: The request is imported, and its mapping is `Skipped`.", "enum": ["reject", "skip"] }, "mappingWithoutRead": { "description": "A-03: What is in `customerMapping` for a key without customers.read? status: Status and warnings. omit: No `customerMapping` at all.", "enum": ["status", "omit"] }, "invalidBatchItem": { "description": "A-08: Which item error codes are there beside missing_external_id? rejectItem: The item is rejected with `invalid_value`; the others are imported. rejectRequest: The whole batch is a 400 `validation_failed`.", "enum": ["rejectItem", "rejectRequest"] }, "singleRejection": { "description": "A-13: What does an import answer when all items are rejected? importJob: 200 with a `Failed` job. http: A single import answers 409 `conflict` for a target that exists or is unknown, and 422 `validation_failed` for the rest.", "enum": ["importJob", "http"] }, "importAnswer": { "description": "A-14: When does an import answer `Completed`, and when `Accepted`? documented: By whether the request is customer-aware. completed: Always the final form, at once. accepted: Always the `Accepted` form, unless all items are rejected.", "enum": ["documented", "completed", "accepted"] }, "ambiguousNameWarning": { "description": "A-16: What does a match by name and address look like, and an ambiguous one? AmbiguousCustomerNumber: The documented warning. AmbiguousCustomerName: A warning of its own.", "enum": ["AmbiguousCustomerNumber", "AmbiguousCustomerName"] }, "archivedCustomer": { "description": "A-17: Is an archived or blocked customer linked? link: Linked, with a warning. fail: Not linked; the mapping has failed.", "enum": ["link", "fail"] }, "contactDetailsDefault": { "description": "A-21: Are contact details in webhook payloads by default? off: Left out unless chosen. on: Included unless switched off.", "enum": ["off", "on"] }, "retrySchedule": { "description": "A-22: When is a webhook delivery tried again?", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/duration" } }, "upsertAfterCancel": { "description": "A-23: What of cancelling twice, cancelling completed work, and importing after a cancel? revive: An upsert brings a cancelled target back. reject: An upsert is rejected with `target_cancelled`.", "enum": ["revive", "reject"] }, "localDateTimes": { "description": "A-28: Which dates are accepted? reject: A date-time without an offset is refused. utc: It is read as UTC.", "enum": ["reject", "utc"] }, "manualOnly": { "description": "A-45: Which status has an item under ManualOnly? skipped: The mapping is `Skipped`. failed: The mapping has `Failed`, which says that the item needs review.", "enum": ["skipped", "failed"] }, "foreignRecord": { "description": "A-46: What of a location or contact that belongs to another customer? leave: Not linked, with the warning. link: Linked, with the warning.", "enum": ["leave", "link"] }, "createWithoutExternalId": { "description": "A-47: Is a record without an external ID created? create: It is created. refuse: It is not, with the warning that creating is off.", "enum": ["create", "refuse"] }, "otherExternalId": { "description": "A-55: Does a number, e-mail, or name and address count for a record that the source system calls by another external ID? link: It counts; the record is linked. refuse: It does not; the record is left alone, and the item's own is unknown.", "enum": ["link", "refuse"] }, "eventsOf": { "description": "A-57: Does a subscription get events of targets that another source system has sent? tenant: Of all targets of the tenant. sourceSystem: Only of targets of the subscription's source system. Events of routes are sent all the same.", "enum": ["tenant", "sourceSystem"] } } }, "importJobs": { "type": "object", "additionalProperties": false, "properties": { "completeAfter": { "description": "How long an accepted import job takes. Default 250ms.", "$ref": "#/$defs/duration" } } }, "limits": { "type": "object", "additionalProperties": false, "properties": { "batchItems": { "description": "Items in one batch. Default 1000.", "$ref": "#/$defs/count" }, "body": { "description": "Size of a request body. Default 5mb.", "$ref": "#/$defs/size" }, "importJobItems": { "description": "Items of import jobs kept in each tenant; beyond it the oldest jobs are dropped. Default 200000.", "$ref": "#/$defs/count" }, "idempotencyAnswers": { "description": "Answers kept for replay in each tenant; beyond it the oldest are dropped. Default 10000.", "$ref": "#/$defs/count" }, "idempotencyBytes": { "description": "Size of these answers in all. Default 32mb.", "$ref": "#/$defs/size" }, "journalEntries": { "description": "Requests kept in the journal; beyond it the oldest are dropped. 0: none. Default 1000.", "$ref": "#/$defs/amount" }, "journalBytes": { "description": "Size of these requests and their answers in all, at least 128kb. Default 16mb.", "$ref": "#/$defs/size" }, "deliveries": { "description": "Deliveries kept in each tenant; beyond it the oldest are dropped. Default: 50000.", "type": "integer", "minimum": 1, "maximum": 1e7 }, "events": { "description": "Events kept in each tenant; beyond it the oldest are dropped. Default: 20000.", "type": "integer", "minimum": 1, "maximum": 1e7 }, "deliveryTimeout": { "description": "How long a receiver may take, in real time. Default: 10s.", "$ref": "#/$defs/duration" }, "deliveryBytes": { "description": "Size of their payloads in all. Default 64mb.", "$ref": "#/$defs/size" } } }, "tenants": { "type": "array", "items": { "$ref": "#/$defs/tenant" } }, "faults": { "description": "What goes wrong on purpose. The first that strikes a call wins.", "type": "array", "items": { "$ref": "#/$defs/fault" } }, "timeline": { "description": "What people do, on the clock.", "type": "array", "items": { "$ref": "#/$defs/step" } }, "expectations": { "description": "What must be true at the end: checked by `exec`, and on request.", "type": "array", "items": { "$ref": "#/$defs/expectation" } }, "webhookTimestamps": { "description": "The timestamp header of deliveries: real, the default, since receivers reject old ones; clock, for receivers that share the mock's clock.", "enum": ["real", "clock"] } }, "$defs": { "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "recordId": { "description": "Leaves room for as many again.", "type": "integer", "minimum": 1, "maximum": 4503599627370496 }, "count": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "duration": { "type": "string", "pattern": "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$" }, "size": { "type": "string", "pattern": "^[0-9]+(b|kb|mb)$" }, "name": { "type": "string", "minLength": 1 }, "key": { "description": "How this file and the log call it.", "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, "scope": { "enum": ["*", "integration.health.read", "inbound.targets.write", "targets.write", "inbound.targets.batch.write", "customers.map", "customers.write", "customers.read", "import_jobs.read", "route_suggestions.create", "route_suggestions.read", "webhooks.read", "webhooks.manage", "webhook_deliveries.read"] }, "tenant": { "type": "object", "additionalProperties": false, "required": ["key"], "properties": { "key": { "$ref": "#/$defs/key" }, "id": { "description": "The tenantId of answers. Default: the key.", "$ref": "#/$defs/name" }, "name": { "$ref": "#/$defs/name" }, "features": { "description": "What the tenant has booked. Default: all.", "type": "array", "items": { "enum": ["billing"] } }, "integrationClients": { "type": "array", "items": { "$ref": "#/$defs/client" } }, "customers": { "type": "array", "items": { "$ref": "#/$defs/customer" } }, "targets": { "type": "array", "items": { "$ref": "#/$defs/target" } }, "webhooks": { "description": "Subscriptions that are there from the start.", "type": "array", "items": { "$ref": "#/$defs/webhook" } } } }, "client": { "type": "object", "additionalProperties": false, "required": ["key"], "properties": { "key": { "$ref": "#/$defs/key" }, "name": { "$ref": "#/$defs/name" }, "sourceSystem": { "description": "Its own. Default: the key.", "$ref": "#/$defs/name" }, "sourceSystems": { "description": 'Those it may name in requests. Default: its own only. "*" for any.', "type": "array", "items": { "$ref": "#/$defs/name" } }, "scopes": { "description": '"*" for all. Default: all.', "type": "array", "items": { "$ref": "#/$defs/scope" } }, "ipAllowlist": { "description": "Addresses or CIDR ranges. Empty: any.", "type": "array", "items": { "$ref": "#/$defs/name" } }, "rateLimit": { "description": "{limit, window}, or off. Default: 1000 in 60s.", "type": ["string", "object"], "pattern": "^off$", "additionalProperties": false, "properties": { "limit": { "$ref": "#/$defs/count" }, "window": { "$ref": "#/$defs/duration" } } }, "mapping": { "$ref": "#/$defs/mapping" }, "apiKeys": { "type": "array", "items": { "$ref": "#/$defs/apiKey" } } } }, "apiKey": { "type": "object", "additionalProperties": false, "required": ["value"], "properties": { "name": { "$ref": "#/$defs/name" }, "value": { "description": "Visible ASCII without spaces. Put MOCK into it, so that nobody takes it for a real one.", "type": "string", "pattern": "^[!-~]+$" }, "state": { "enum": ["active", "revoked"] }, "expiresAt": { "description": "From this instant of the mock's clock on the key no longer works.", "type": "string", "format": "date-time" } } }, "target": { "description": "A target that exists from the start, with the fields of InboundTargetDto.", "type": "object", "required": ["externalId", "title"], "properties": { "externalId": { "$ref": "#/$defs/name" }, "title": { "$ref": "#/$defs/name" }, "sourceSystem": { "description": "Default: that of the tenant's first client.", "$ref": "#/$defs/name" }, "status": { "$ref": "#/$defs/targetStatus" }, "externalType": { "type": ["string", "null"] }, "templateKey": { "type": ["string", "null"] }, "description": { "type": ["string", "null"] }, "customer": { "type": ["object", "null"] }, "location": { "type": ["object", "null"] }, "contact": { "type": ["object", "null"] }, "address": { "type": ["object", "null"] }, "planning": { "type": ["object", "null"] }, "businessValue": { "type": ["object", "null"] }, "customFields": { "type": ["object", "null"] } }, "additionalProperties": false }, "mappingStrategy": { "description": "How imported customers are matched with those that exist. Default ExternalIdFirst.", "enum": ["ExternalIdOnly", "ExternalIdFirst", "ExternalIdThenCustomerNumber", "ExternalIdThenNameAndAddress", "ManualOnly"], "x-enumDescriptions": { "ExternalIdOnly": "Links by known external IDs only.", "ExternalIdFirst": "Links by external IDs, then by those fallbacks that safeMatching lists.", "ExternalIdThenCustomerNumber": "Links by external IDs, then by a customer number that is unique in the tenant.", "ExternalIdThenNameAndAddress": "Links by external IDs, then by name and address; an ambiguous result is a warning, never a silent link.", "ManualOnly": "Never links by itself; items wait for a person." } }, "safeMatching": { "enum": ["customerNumber", "email"] }, "standing": { "description": "Default Active.", "enum": ["Active", "Archived", "Blocked"] }, "mappedParts": { "type": "object", "additionalProperties": false, "properties": { "customers": { "type": "boolean" }, "locations": { "type": "boolean" }, "contacts": { "type": "boolean" } } }, "mapping": { "description": "How the client's imports are mapped to customers, locations and contacts.", "type": "object", "additionalProperties": false, "properties": { "enabled": { "description": "Default true.", "type": "boolean" }, "strategy": { "$ref": "#/$defs/mappingStrategy" }, "safeMatching": { "description": "What ExternalIdFirst falls back to. Default: customerNumber.", "type": "array", "items": { "$ref": "#/$defs/safeMatching" } }, "autoCreate": { "description": "What is created when it is unknown, with the scope customers.write. Default: customers and locations, not contacts.", "$ref": "#/$defs/mappedParts" }, "update": { "description": "What is changed when a request says otherwise, with the scope customers.write. Default: locations.", "$ref": "#/$defs/mappedParts" } } }, "externalIds": { "description": "External IDs by source system.", "type": "object", "additionalProperties": { "$ref": "#/$defs/externalId" }, "propertyNames": { "pattern": "\\S" } }, "externalId": { "type": "string", "pattern": "\\S" }, "customer": { "type": "object", "additionalProperties": false, "required": ["key", "name"], "properties": { "key": { "$ref": "#/$defs/key" }, "id": { "description": "Default: the next free one.", "$ref": "#/$defs/recordId" }, "customerNumber": { "description": "Several customers may carry the same.", "$ref": "#/$defs/externalId" }, "name": { "$ref": "#/$defs/name" }, "status": { "$ref": "#/$defs/standing" }, "externalIds": { "$ref": "#/$defs/externalIds" }, "type": { "type": "string" }, "industry": { "type": "string" }, "email": { "type": "string" }, "phone": { "type": "string" }, "website": { "type": "string" }, "locations": { "type": "array", "items": { "$ref": "#/$defs/location" } }, "contacts": { "type": "array", "items": { "$ref": "#/$defs/contact" } } } }, "location": { "type": "object", "additionalProperties": false, "required": ["key"], "properties": { "key": { "$ref": "#/$defs/key" }, "id": { "description": "Default: the next free one.", "$ref": "#/$defs/recordId" }, "status": { "$ref": "#/$defs/standing" }, "externalIds": { "$ref": "#/$defs/externalIds" }, "name": { "type": "string" }, "type": { "type": "string" }, "street": { "type": "string" }, "postalCode": { "type": "string" }, "city": { "type": "string" }, "region": { "type": "string" }, "country": { "type": "string" }, "latitude": { "type": "number", "minimum": -90, "maximum": 90 }, "longitude": { "type": "number", "minimum": -180, "maximum": 180 }, "defaultEstimatedWorkMinutes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "defaultPriority": { "$ref": "#/$defs/priority" }, "accessNotes": { "type": "string" }, "parkingNotes": { "type": "string" } } }, "contact": { "type": "object", "additionalProperties": false, "required": ["key"], "properties": { "key": { "$ref": "#/$defs/key" }, "id": { "description": "Default: the next free one.", "$ref": "#/$defs/recordId" }, "status": { "$ref": "#/$defs/standing" }, "externalIds": { "$ref": "#/$defs/externalIds" }, "location": { "description": "The key of the one location of the customer that the contact belongs to. Default: to none in particular.", "$ref": "#/$defs/key" }, "firstName": { "type": "string" }, "lastName": { "type": "string" }, "displayName": { "type": "string" }, "role": { "type": "string" }, "department": { "type": "string" }, "email": { "type": "string" }, "phone": { "type": "string" }, "mobile": { "type": "string" }, "preferredContactMethod": { "type": "string" } } }, "priority": { "enum": ["Low", "Normal", "Medium", "High", "Urgent"] }, "operation": { "description": '"*" for any.', "enum": ["*", "getIntegrationHealth", "importTarget", "importTargetsBatch", "listImportJobs", "getImportJob", "listWebhooks", "createWebhook", "getWebhook", "updateWebhook", "deleteWebhook", "listWebhookDeliveries", "getWebhookDelivery"] }, "instant": { "type": "string", "format": "date-time" }, "fault": { "type": "object", "additionalProperties": false, "required": ["then"], "properties": { "name": { "$ref": "#/$defs/name" }, "when": { "description": "Which calls. Default: all.", "type": "object", "additionalProperties": false, "properties": { "operation": { "$ref": "#/$defs/operation" }, "tenant": { "description": "The key of a tenant. Default: any.", "$ref": "#/$defs/key" }, "client": { "description": "The key of an integration client. Default: any.", "$ref": "#/$defs/key" }, "call": { "description": "Only this one of the calls, counted from 1.", "$ref": "#/$defs/count" }, "times": { "description": "So often at most.", "$ref": "#/$defs/count" }, "probability": { "description": "0 to 1, drawn from the seed.", "type": "number", "minimum": 0, "maximum": 1 }, "between": { "description": "From the first time of the mock's clock on, up to before the second.", "type": "array", "minItems": 2, "maxItems": 2, "items": { "$ref": "#/$defs/instant" } } } }, "then": { "type": "object", "additionalProperties": false, "properties": { "status": { "description": "Answers this status.", "type": "integer", "minimum": 200, "maximum": 599 }, "headers": { "description": "Headers of the answer beside the usual ones.", "type": "object", "additionalProperties": { "type": "string" } }, "retryAfter": { "description": "The header Retry-After, in whole seconds.", "$ref": "#/$defs/duration" }, "body": { "description": "The body of the answer: text as it is, anything else as JSON. Default: an error in the vendor's form." }, "latency": { "description": 'How long the answer takes: "80ms", {min, max}, or {median, p99}.', "type": ["string", "object"], "pattern": "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$", "additionalProperties": false, "properties": { "min": { "$ref": "#/$defs/duration" }, "max": { "$ref": "#/$defs/duration" }, "median": { "$ref": "#/$defs/duration" }, "p99": { "$ref": "#/$defs/duration" } } }, "connection": { "description": "reset: cut with a TCP reset. empty: closed without an answer. truncate: closed in the middle of the body. slow: the body comes in drips.", "enum": ["reset", "empty", "truncate", "slow"] }, "over": { "description": "How long a slow body takes. Default 10s.", "$ref": "#/$defs/duration" }, "respond": { "description": "never: the connection stays open, and nothing comes.", "enum": ["never"] }, "at": { "description": "before: nothing is done. afterCommit: the work is done, and then its answer goes wrong. Default: before; afterCommit for truncate and slow without a status.", "enum": ["before", "afterCommit"] } } } } }, "step": { "type": "object", "additionalProperties": false, "properties": { "at": { "description": 'A time, or how long after the start: "+1h40m".', "type": "string" }, "after": { "description": "Instead of a time: the first such event from then on.", "type": "object", "additionalProperties": false, "required": ["event"], "properties": { "event": { "$ref": "#/$defs/eventType" }, "externalId": { "description": "Of the target that it is about.", "$ref": "#/$defs/name" } } }, "delay": { "description": "So long after the event.", "$ref": "#/$defs/duration" }, "revokeKey": { "description": "The API key no longer works.", "type": "object", "additionalProperties": false, "required": ["client"], "properties": { "tenant": { "description": "Default: the first tenant.", "$ref": "#/$defs/key" }, "client": { "$ref": "#/$defs/key" }, "key": { "description": "The name of the key. Default: default.", "$ref": "#/$defs/name" } } } } }, "amount": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "targetStatus": { "enum": ["Imported", "Scheduled", "InProgress", "Completed", "Cancelled"] }, "expectation": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "#/$defs/name" }, "target": { "description": "Without count, min or max: at least one.", "type": "object", "additionalProperties": false, "required": ["externalId"], "properties": { "externalId": { "$ref": "#/$defs/name" }, "tenant": { "description": "Default: the first tenant.", "$ref": "#/$defs/key" }, "sourceSystem": { "$ref": "#/$defs/name" }, "externalType": { "$ref": "#/$defs/name" }, "status": { "description": "All of them have it.", "$ref": "#/$defs/targetStatus" }, "count": { "description": "Exactly so many targets.", "$ref": "#/$defs/amount" }, "min": { "description": "At least so many.", "$ref": "#/$defs/amount" }, "max": { "description": "At most so many.", "$ref": "#/$defs/amount" } } }, "importJob": { "type": "object", "additionalProperties": false, "properties": { "id": { "description": "Its number, or latest (the default).", "type": ["integer", "string"], "pattern": "^latest$", "minimum": 1 }, "tenant": { "description": "Default: the first tenant.", "$ref": "#/$defs/key" }, "status": { "enum": ["Accepted", "Processing", "Completed", "PartiallyFailed", "Failed"] } } }, "requests": { "description": "Without count, min or max: at least one.", "type": "object", "additionalProperties": false, "properties": { "operation": { "$ref": "#/$defs/operation" }, "tenant": { "$ref": "#/$defs/key" }, "client": { "$ref": "#/$defs/key" }, "count": { "description": "Exactly so many requests.", "$ref": "#/$defs/amount" }, "min": { "description": "At least so many.", "$ref": "#/$defs/amount" }, "max": { "description": "At most so many.", "$ref": "#/$defs/amount" } } }, "conduct": { "description": "At most so many of each.", "type": "object", "additionalProperties": false, "properties": { "tenant": { "$ref": "#/$defs/key" }, "client": { "$ref": "#/$defs/key" }, "retryAfterIgnored": { "description": "Calls before Retry-After ended.", "$ref": "#/$defs/amount" }, "writesWithoutIdempotencyKey": { "description": "Writes that were repeated without an Idempotency-Key.", "$ref": "#/$defs/amount" }, "idempotencyKeysReused": { "description": "Idempotency keys that were used for another content.", "$ref": "#/$defs/amount" }, "contractViolations": { "description": "Requests that the contract does not have.", "$ref": "#/$defs/amount" }, "pollsPerSecond": { "description": "Reads of one import job within a second of the mock's clock.", "type": "object", "additionalProperties": false, "required": ["max"], "properties": { "max": { "$ref": "#/$defs/amount" } } } } }, "deliveries": { "description": "Without count, min or max: at least one. With nothing but them, those that are dropped are counted, too.", "type": "object", "additionalProperties": false, "properties": { "webhook": { "description": "The key of a subscription of the scenario, or its webhookId.", "type": ["string", "integer"], "minimum": 1, "minLength": 1 }, "tenant": { "description": "Default: the first tenant.", "$ref": "#/$defs/key" }, "eventType": { "$ref": "#/$defs/eventType" }, "externalId": { "description": "Of the target that the event is about.", "$ref": "#/$defs/name" }, "status": { "enum": ["Pending", "Succeeded", "Failed"] }, "count": { "description": "Exactly so many deliveries.", "$ref": "#/$defs/amount" }, "min": { "description": "At least so many.", "$ref": "#/$defs/amount" }, "max": { "description": "At most so many.", "$ref": "#/$defs/amount" }, "within": { "description": "exec waits so long for it, in real time.", "$ref": "#/$defs/duration" } } }, "events": { "description": "Without count, min or max: at least one.", "type": "object", "additionalProperties": false, "properties": { "tenant": { "description": "Default: the first tenant.", "$ref": "#/$defs/key" }, "eventType": { "$ref": "#/$defs/eventType" }, "externalId": { "description": "Of the target that the event is about.", "$ref": "#/$defs/name" }, "inOrder": { "description": "These have occurred, in this order; others may lie between them.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/eventType" } }, "count": { "description": "Exactly so many events.", "$ref": "#/$defs/amount" }, "min": { "description": "At least so many.", "$ref": "#/$defs/amount" }, "max": { "description": "At most so many.", "$ref": "#/$defs/amount" }, "within": { "description": "exec waits so long for it, in real time.", "$ref": "#/$defs/duration" } } } } }, "condition": { "description": "What somebody waits for.", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "target": { "description": "Without count, min or max: at least one.", "type": "object", "additionalProperties": false, "required": ["externalId"], "properties": { "externalId": { "$ref": "#/$defs/name" }, "tenant": { "description": "Default: the first tenant.", "$ref": "#/$defs/key" }, "sourceSystem": { "$ref": "#/$defs/name" }, "externalType": { "$ref": "#/$defs/name" }, "status": { "description": "All of them have it.", "$ref": "#/$defs/targetStatus" }, "count": { "description": "Exactly so many targets.", "$ref": "#/$defs/amount" }, "min": { "description": "At least so many.", "$ref": "#/$defs/amount" }, "max": { "description": "At most so many.", "$ref": "#/$defs/amount" } } }, "importJob": { "type": "object", "additionalProperties": false, "properties": { "id": { "description": "Its number, or latest (the default).", "type": ["integer", "string"], "pattern": "^latest$", "minimum": 1 }, "tenant": { "description": "Default: the first tenant.", "$ref": "#/$defs/key" }, "status": { "enum": ["Accepted", "Processing", "Completed", "PartiallyFailed", "Failed"] } } }, "requests": { "description": "Without count, min or max: at least one.", "type": "object", "additionalProperties": false, "properties": { "operation": { "$ref": "#/$defs/operation" }, "tenant": { "$ref": "#/$defs/key" }, "client": { "$ref": "#/$defs/key" }, "count": { "description": "Exactly so many requests.", "$ref": "#/$defs/amount" }, "min": { "description": "At least so many.", "$ref": "#/$defs/amount" }, "max": { "description": "At most so many.", "$ref": "#/$defs/amount" } } }, "conduct": { "description": "At most so many of each.", "type": "object", "additionalProperties": false, "properties": { "tenant": { "$ref": "#/$defs/key" }, "client": { "$ref": "#/$defs/key" }, "retryAfterIgnored": { "description": "Calls before Retry-After ended.", "$ref": "#/$defs/amount" }, "writesWithoutIdempotencyKey": { "description": "Writes that were repeated without an Idempotency-Key.", "$ref": "#/$defs/amount" }, "idempotencyKeysReused": { "description": "Idempotency keys that were used for another content.", "$ref": "#/$defs/amount" }, "contractViolations": { "description": "Requests that the contract does not have.", "$ref": "#/$defs/amount" }, "pollsPerSecond": { "description": "Reads of one import job within a second of the mock's clock.", "type": "object", "additionalProperties": false, "required": ["max"], "properties": { "max": { "$ref": "#/$defs/amount" } } } } }, "deliveries": { "description": "Without count, min or max: at least one. With nothing but them, those that are dropped are counted, too.", "type": "object", "additionalProperties": false, "properties": { "webhook": { "description": "The key of a subscription of the scenario, or its webhookId.", "type": ["string", "integer"], "minimum": 1, "minLength": 1 }, "tenant": { "description": "Default: the first tenant.", "$ref": "#/$defs/key" }, "eventType": { "$ref": "#/$defs/eventType" }, "externalId": { "description": "Of the target that the event is about.", "$ref": "#/$defs/name" }, "status": { "enum": ["Pending", "Succeeded", "Failed"] }, "count": { "description": "Exactly so many deliveries.", "$ref": "#/$defs/amount" }, "min": { "description": "At least so many.", "$ref": "#/$defs/amount" }, "max": { "description": "At most so many.", "$ref": "#/$defs/amount" }, "within": { "description": "exec waits so long for it, in real time.", "$ref": "#/$defs/duration" } } }, "events": { "description": "Without count, min or max: at least one.", "type": "object", "additionalProperties": false, "properties": { "tenant": { "description": "Default: the first tenant.", "$ref": "#/$defs/key" }, "eventType": { "$ref": "#/$defs/eventType" }, "externalId": { "description": "Of the target that the event is about.", "$ref": "#/$defs/name" }, "inOrder": { "description": "These have occurred, in this order; others may lie between them.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/eventType" } }, "count": { "description": "Exactly so many events.", "$ref": "#/$defs/amount" }, "min": { "description": "At least so many.", "$ref": "#/$defs/amount" }, "max": { "description": "At most so many.", "$ref": "#/$defs/amount" }, "within": { "description": "exec waits so long for it, in real time.", "$ref": "#/$defs/duration" } } } } }, "eventType": { "enum": ["target.imported", "target.rejected", "target.updated", "target.cancelled", "target.scheduled", "target.completed", "target.follow_up_created", "route.suggestion.created", "route.published", "appointment.scheduled", "appointment.started", "appointment.completed", "appointment.problem_reported", "appointment.cancelled", "visit_report.created", "visit_report.submitted", "visit_report.approved", "visit_report.rejected", "visit_report.follow_up_required", "visit_report.problem_reported", "billing.event_created", "billing.event_ready", "billing.event_sent", "billing.event_failed"] }, "eventTypeFilter": { "enum": ["*", "target.imported", "target.rejected", "target.updated", "target.cancelled", "target.scheduled", "target.completed", "target.follow_up_created", "route.suggestion.created", "route.published", "appointment.scheduled", "appointment.started", "appointment.completed", "appointment.problem_reported", "appointment.cancelled", "visit_report.created", "visit_report.submitted", "visit_report.approved", "visit_report.rejected", "visit_report.follow_up_required", "visit_report.problem_reported", "billing.event_created", "billing.event_ready", "billing.event_sent", "billing.event_failed"] }, "secret": { "type": "string", "minLength": 16, "maxLength": 200, "pattern": "^[!-~]+$" }, "webhook": { "type": "object", "additionalProperties": false, "required": ["key", "url"], "properties": { "key": { "description": "How expectations and logs call it.", "$ref": "#/$defs/key" }, "id": { "description": "Its webhookId. Default: the next number.", "$ref": "#/$defs/recordId" }, "client": { "description": "The integration client that it belongs to. Default: the first one.", "$ref": "#/$defs/key" }, "name": { "$ref": "#/$defs/name" }, "url": { "description": "Where deliveries go: http or https, without user info.", "type": "string", "minLength": 1 }, "secret": { "description": "Default: a new one with MOCK in it.", "$ref": "#/$defs/secret" }, "eventTypes": { "description": "Default: all.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/eventTypeFilter" } }, "sourceSystem": { "description": "Whose external IDs the payloads carry. Default: the client's own.", "$ref": "#/$defs/name" }, "isActive": { "type": "boolean" }, "payloadOptions": { "type": "object", "additionalProperties": false, "properties": { "customerContext": { "description": "Default: true.", "type": "boolean" }, "contactDetails": { "description": "E-mail and phone of the contact. Default: false, see contactDetailsDefault.", "type": "boolean" }, "summaryPreview": { "description": "Default: false.", "type": "boolean" }, "billingDetails": { "description": "Needs the feature billing of the tenant, too. Default: false.", "type": "boolean" } } }, "delivery": { "description": "At least once and out of order, on purpose and repeatably.", "type": "object", "additionalProperties": false, "properties": { "reorder": { "description": "Deliveries change places within groups of one more than this; a group goes when it is full, or after a second.", "type": "integer", "minimum": 0, "maximum": 1e3 }, "duplicate": { "description": "How likely one that succeeded is sent again: 0 to 1.", "type": "number", "minimum": 0, "maximum": 1 }, "delay": { "description": "How long each waits before its first attempt.", "type": "object", "additionalProperties": false, "required": ["min", "max"], "properties": { "min": { "$ref": "#/$defs/duration" }, "max": { "$ref": "#/$defs/duration" } } } } } } } } };
var func14 = Object.prototype.hasOwnProperty;
var pattern6 = new RegExp("^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$", "u");
var pattern8 = new RegExp("^[0-9]+(b|kb|mb)$", "u");
var schema65 = { "type": "object", "additionalProperties": false, "required": ["key"], "properties": { "key": { "$ref": "#/$defs/key" }, "id": { "description": "The tenantId of answers. Default: the key.", "$ref": "#/$defs/name" }, "name": { "$ref": "#/$defs/name" }, "features": { "description": "What the tenant has booked. Default: all.", "type": "array", "items": { "enum": ["billing"] } }, "integrationClients": { "type": "array", "items": { "$ref": "#/$defs/client" } }, "customers": { "type": "array", "items": { "$ref": "#/$defs/customer" } }, "targets": { "type": "array", "items": { "$ref": "#/$defs/target" } }, "webhooks": { "description": "Subscriptions that are there from the start.", "type": "array", "items": { "$ref": "#/$defs/webhook" } } } };
var pattern13 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
var schema69 = { "type": "object", "additionalProperties": false, "required": ["key"], "properties": { "key": { "$ref": "#/$defs/key" }, "name": { "$ref": "#/$defs/name" }, "sourceSystem": { "description": "Its own. Default: the key.", "$ref": "#/$defs/name" }, "sourceSystems": { "description": 'Those it may name in requests. Default: its own only. "*" for any.', "type": "array", "items": { "$ref": "#/$defs/name" } }, "scopes": { "description": '"*" for all. Default: all.', "type": "array", "items": { "$ref": "#/$defs/scope" } }, "ipAllowlist": { "description": "Addresses or CIDR ranges. Empty: any.", "type": "array", "items": { "$ref": "#/$defs/name" } }, "rateLimit": { "description": "{limit, window}, or off. Default: 1000 in 60s.", "type": ["string", "object"], "pattern": "^off$", "additionalProperties": false, "properties": { "limit": { "$ref": "#/$defs/count" }, "window": { "$ref": "#/$defs/duration" } } }, "mapping": { "$ref": "#/$defs/mapping" }, "apiKeys": { "type": "array", "items": { "$ref": "#/$defs/apiKey" } } } };
var schema74 = { "enum": ["*", "integration.health.read", "inbound.targets.write", "targets.write", "inbound.targets.batch.write", "customers.map", "customers.write", "customers.read", "import_jobs.read", "route_suggestions.create", "route_suggestions.read", "webhooks.read", "webhooks.manage", "webhook_deliveries.read"] };
var pattern15 = new RegExp("^off$", "u");
var schema79 = { "description": "How imported customers are matched with those that exist. Default ExternalIdFirst.", "enum": ["ExternalIdOnly", "ExternalIdFirst", "ExternalIdThenCustomerNumber", "ExternalIdThenNameAndAddress", "ManualOnly"], "x-enumDescriptions": { "ExternalIdOnly": "Links by known external IDs only.", "ExternalIdFirst": "Links by external IDs, then by those fallbacks that safeMatching lists.", "ExternalIdThenCustomerNumber": "Links by external IDs, then by a customer number that is unique in the tenant.", "ExternalIdThenNameAndAddress": "Links by external IDs, then by name and address; an ambiguous result is a warning, never a silent link.", "ManualOnly": "Never links by itself; items wait for a person." } };
var schema80 = { "enum": ["customerNumber", "email"] };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "enabled" || key0 === "strategy" || key0 === "safeMatching" || key0 === "autoCreate" || key0 === "update")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.enabled !== void 0) {
      if (typeof data.enabled !== "boolean") {
        const err1 = { instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.strategy !== void 0) {
      let data1 = data.strategy;
      if (!(data1 === "ExternalIdOnly" || data1 === "ExternalIdFirst" || data1 === "ExternalIdThenCustomerNumber" || data1 === "ExternalIdThenNameAndAddress" || data1 === "ManualOnly")) {
        const err2 = { instancePath: instancePath + "/strategy", schemaPath: "#/$defs/mappingStrategy/enum", keyword: "enum", params: { allowedValues: schema79.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.safeMatching !== void 0) {
      let data2 = data.safeMatching;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (!(data3 === "customerNumber" || data3 === "email")) {
            const err3 = { instancePath: instancePath + "/safeMatching/" + i0, schemaPath: "#/$defs/safeMatching/enum", keyword: "enum", params: { allowedValues: schema80.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/safeMatching", schemaPath: "#/properties/safeMatching/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.autoCreate !== void 0) {
      let data4 = data.autoCreate;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key1 in data4) {
          if (!(key1 === "customers" || key1 === "locations" || key1 === "contacts")) {
            const err5 = { instancePath: instancePath + "/autoCreate", schemaPath: "#/$defs/mappedParts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data4.customers !== void 0) {
          if (typeof data4.customers !== "boolean") {
            const err6 = { instancePath: instancePath + "/autoCreate/customers", schemaPath: "#/$defs/mappedParts/properties/customers/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data4.locations !== void 0) {
          if (typeof data4.locations !== "boolean") {
            const err7 = { instancePath: instancePath + "/autoCreate/locations", schemaPath: "#/$defs/mappedParts/properties/locations/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data4.contacts !== void 0) {
          if (typeof data4.contacts !== "boolean") {
            const err8 = { instancePath: instancePath + "/autoCreate/contacts", schemaPath: "#/$defs/mappedParts/properties/contacts/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/autoCreate", schemaPath: "#/$defs/mappedParts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.update !== void 0) {
      let data8 = data.update;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key2 in data8) {
          if (!(key2 === "customers" || key2 === "locations" || key2 === "contacts")) {
            const err10 = { instancePath: instancePath + "/update", schemaPath: "#/$defs/mappedParts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data8.customers !== void 0) {
          if (typeof data8.customers !== "boolean") {
            const err11 = { instancePath: instancePath + "/update/customers", schemaPath: "#/$defs/mappedParts/properties/customers/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data8.locations !== void 0) {
          if (typeof data8.locations !== "boolean") {
            const err12 = { instancePath: instancePath + "/update/locations", schemaPath: "#/$defs/mappedParts/properties/locations/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data8.contacts !== void 0) {
          if (typeof data8.contacts !== "boolean") {
            const err13 = { instancePath: instancePath + "/update/contacts", schemaPath: "#/$defs/mappedParts/properties/contacts/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/update", schemaPath: "#/$defs/mappedParts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema83 = { "type": "object", "additionalProperties": false, "required": ["value"], "properties": { "name": { "$ref": "#/$defs/name" }, "value": { "description": "Visible ASCII without spaces. Put MOCK into it, so that nobody takes it for a real one.", "type": "string", "pattern": "^[!-~]+$" }, "state": { "enum": ["active", "revoked"] }, "expiresAt": { "description": "From this instant of the mock's clock on the key no longer works.", "type": "string", "format": "date-time" } } };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "value" || key0 === "state" || key0 === "expiresAt")) {
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
        if (func1(data0) < 1) {
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
    if (data.value !== void 0) {
      let data1 = data.value;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err4 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.state !== void 0) {
      let data2 = data.state;
      if (!(data2 === "active" || data2 === "revoked")) {
        const err6 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema83.properties.state.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.expiresAt !== void 0) {
      if (!(typeof data.expiresAt === "string")) {
        const err7 = { instancePath: instancePath + "/expiresAt", schemaPath: "#/properties/expiresAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func14.call(schema69.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data0 = data.key;
      if (typeof data0 === "string") {
        if (!pattern13.test(data0)) {
          const err2 = { instancePath: instancePath + "/key", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/key", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.sourceSystem !== void 0) {
      let data2 = data.sourceSystem;
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          const err6 = { instancePath: instancePath + "/sourceSystem", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/sourceSystem", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.sourceSystems !== void 0) {
      let data3 = data.sourceSystems;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 === "string") {
            if (func1(data4) < 1) {
              const err8 = { instancePath: instancePath + "/sourceSystems/" + i0, schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/sourceSystems/" + i0, schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/sourceSystems", schemaPath: "#/properties/sourceSystems/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.scopes !== void 0) {
      let data5 = data.scopes;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (!(data6 === "*" || data6 === "integration.health.read" || data6 === "inbound.targets.write" || data6 === "targets.write" || data6 === "inbound.targets.batch.write" || data6 === "customers.map" || data6 === "customers.write" || data6 === "customers.read" || data6 === "import_jobs.read" || data6 === "route_suggestions.create" || data6 === "route_suggestions.read" || data6 === "webhooks.read" || data6 === "webhooks.manage" || data6 === "webhook_deliveries.read")) {
            const err11 = { instancePath: instancePath + "/scopes/" + i1, schemaPath: "#/$defs/scope/enum", keyword: "enum", params: { allowedValues: schema74.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/scopes", schemaPath: "#/properties/scopes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.ipAllowlist !== void 0) {
      let data7 = data.ipAllowlist;
      if (Array.isArray(data7)) {
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data8 = data7[i2];
          if (typeof data8 === "string") {
            if (func1(data8) < 1) {
              const err13 = { instancePath: instancePath + "/ipAllowlist/" + i2, schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/ipAllowlist/" + i2, schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/ipAllowlist", schemaPath: "#/properties/ipAllowlist/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.rateLimit !== void 0) {
      let data9 = data.rateLimit;
      if (typeof data9 !== "string" && !(data9 && typeof data9 == "object" && !Array.isArray(data9))) {
        const err16 = { instancePath: instancePath + "/rateLimit", schemaPath: "#/properties/rateLimit/type", keyword: "type", params: { type: schema69.properties.rateLimit.type }, message: "must be string,object" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (typeof data9 === "string") {
        if (!pattern15.test(data9)) {
          const err17 = { instancePath: instancePath + "/rateLimit", schemaPath: "#/properties/rateLimit/pattern", keyword: "pattern", params: { pattern: "^off$" }, message: 'must match pattern "^off$"' };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key1 in data9) {
          if (!(key1 === "limit" || key1 === "window")) {
            const err18 = { instancePath: instancePath + "/rateLimit", schemaPath: "#/properties/rateLimit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data9.limit !== void 0) {
          let data10 = data9.limit;
          if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
            const err19 = { instancePath: instancePath + "/rateLimit/limit", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 > 9007199254740991 || isNaN(data10)) {
              const err20 = { instancePath: instancePath + "/rateLimit/limit", schemaPath: "#/$defs/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data10 < 1 || isNaN(data10)) {
              const err21 = { instancePath: instancePath + "/rateLimit/limit", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          }
        }
        if (data9.window !== void 0) {
          let data11 = data9.window;
          if (typeof data11 === "string") {
            if (!pattern6.test(data11)) {
              const err22 = { instancePath: instancePath + "/rateLimit/window", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$" }, message: 'must match pattern "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$"' };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/rateLimit/window", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
    if (data.mapping !== void 0) {
      if (!validate31(data.mapping, { instancePath: instancePath + "/mapping", parentData: data, parentDataProperty: "mapping", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.apiKeys !== void 0) {
      let data13 = data.apiKeys;
      if (Array.isArray(data13)) {
        const len3 = data13.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate33(data13[i3], { instancePath: instancePath + "/apiKeys/" + i3, parentData: data13, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/apiKeys", schemaPath: "#/properties/apiKeys/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema85 = { "type": "object", "additionalProperties": false, "required": ["key", "name"], "properties": { "key": { "$ref": "#/$defs/key" }, "id": { "description": "Default: the next free one.", "$ref": "#/$defs/recordId" }, "customerNumber": { "description": "Several customers may carry the same.", "$ref": "#/$defs/externalId" }, "name": { "$ref": "#/$defs/name" }, "status": { "$ref": "#/$defs/standing" }, "externalIds": { "$ref": "#/$defs/externalIds" }, "type": { "type": "string" }, "industry": { "type": "string" }, "email": { "type": "string" }, "phone": { "type": "string" }, "website": { "type": "string" }, "locations": { "type": "array", "items": { "$ref": "#/$defs/location" } }, "contacts": { "type": "array", "items": { "$ref": "#/$defs/contact" } } } };
var schema90 = { "description": "Default Active.", "enum": ["Active", "Archived", "Blocked"] };
var pattern19 = new RegExp("\\S", "u");
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate37.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (!pattern19.test(key0)) {
          const err0 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err1 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (typeof data0 === "string") {
        if (!pattern19.test(data0)) {
          const err2 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/externalId/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/externalId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
  validate37.errors = vErrors;
  return errors === 0;
}
validate37.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema93 = { "type": "object", "additionalProperties": false, "required": ["key"], "properties": { "key": { "$ref": "#/$defs/key" }, "id": { "description": "Default: the next free one.", "$ref": "#/$defs/recordId" }, "status": { "$ref": "#/$defs/standing" }, "externalIds": { "$ref": "#/$defs/externalIds" }, "name": { "type": "string" }, "type": { "type": "string" }, "street": { "type": "string" }, "postalCode": { "type": "string" }, "city": { "type": "string" }, "region": { "type": "string" }, "country": { "type": "string" }, "latitude": { "type": "number", "minimum": -90, "maximum": 90 }, "longitude": { "type": "number", "minimum": -180, "maximum": 180 }, "defaultEstimatedWorkMinutes": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "defaultPriority": { "$ref": "#/$defs/priority" }, "accessNotes": { "type": "string" }, "parkingNotes": { "type": "string" } } };
var schema97 = { "enum": ["Low", "Normal", "Medium", "High", "Urgent"] };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate39.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func14.call(schema93.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data0 = data.key;
      if (typeof data0 === "string") {
        if (!pattern13.test(data0)) {
          const err2 = { instancePath: instancePath + "/key", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/key", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/recordId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 4503599627370496 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/recordId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4503599627370496 }, message: "must be <= 4503599627370496" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/recordId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      if (!(data2 === "Active" || data2 === "Archived" || data2 === "Blocked")) {
        const err7 = { instancePath: instancePath + "/status", schemaPath: "#/$defs/standing/enum", keyword: "enum", params: { allowedValues: schema90.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.externalIds !== void 0) {
      if (!validate37(data.externalIds, { instancePath: instancePath + "/externalIds", parentData: data, parentDataProperty: "externalIds", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        const err9 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.street !== void 0) {
      if (typeof data.street !== "string") {
        const err10 = { instancePath: instancePath + "/street", schemaPath: "#/properties/street/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.postalCode !== void 0) {
      if (typeof data.postalCode !== "string") {
        const err11 = { instancePath: instancePath + "/postalCode", schemaPath: "#/properties/postalCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.city !== void 0) {
      if (typeof data.city !== "string") {
        const err12 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.region !== void 0) {
      if (typeof data.region !== "string") {
        const err13 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.country !== void 0) {
      if (typeof data.country !== "string") {
        const err14 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.latitude !== void 0) {
      let data11 = data.latitude;
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 90 || isNaN(data11)) {
          const err15 = { instancePath: instancePath + "/latitude", schemaPath: "#/properties/latitude/maximum", keyword: "maximum", params: { comparison: "<=", limit: 90 }, message: "must be <= 90" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data11 < -90 || isNaN(data11)) {
          const err16 = { instancePath: instancePath + "/latitude", schemaPath: "#/properties/latitude/minimum", keyword: "minimum", params: { comparison: ">=", limit: -90 }, message: "must be >= -90" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/latitude", schemaPath: "#/properties/latitude/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.longitude !== void 0) {
      let data12 = data.longitude;
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 > 180 || isNaN(data12)) {
          const err18 = { instancePath: instancePath + "/longitude", schemaPath: "#/properties/longitude/maximum", keyword: "maximum", params: { comparison: "<=", limit: 180 }, message: "must be <= 180" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data12 < -180 || isNaN(data12)) {
          const err19 = { instancePath: instancePath + "/longitude", schemaPath: "#/properties/longitude/minimum", keyword: "minimum", params: { comparison: ">=", limit: -180 }, message: "must be >= -180" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/longitude", schemaPath: "#/properties/longitude/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.defaultEstimatedWorkMinutes !== void 0) {
      let data13 = data.defaultEstimatedWorkMinutes;
      if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
        const err21 = { instancePath: instancePath + "/defaultEstimatedWorkMinutes", schemaPath: "#/properties/defaultEstimatedWorkMinutes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (typeof data13 == "number" && isFinite(data13)) {
        if (data13 > 9007199254740991 || isNaN(data13)) {
          const err22 = { instancePath: instancePath + "/defaultEstimatedWorkMinutes", schemaPath: "#/properties/defaultEstimatedWorkMinutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data13 < 0 || isNaN(data13)) {
          const err23 = { instancePath: instancePath + "/defaultEstimatedWorkMinutes", schemaPath: "#/properties/defaultEstimatedWorkMinutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
    }
    if (data.defaultPriority !== void 0) {
      let data14 = data.defaultPriority;
      if (!(data14 === "Low" || data14 === "Normal" || data14 === "Medium" || data14 === "High" || data14 === "Urgent")) {
        const err24 = { instancePath: instancePath + "/defaultPriority", schemaPath: "#/$defs/priority/enum", keyword: "enum", params: { allowedValues: schema97.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.accessNotes !== void 0) {
      if (typeof data.accessNotes !== "string") {
        const err25 = { instancePath: instancePath + "/accessNotes", schemaPath: "#/properties/accessNotes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.parkingNotes !== void 0) {
      if (typeof data.parkingNotes !== "string") {
        const err26 = { instancePath: instancePath + "/parkingNotes", schemaPath: "#/properties/parkingNotes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err27];
    } else {
      vErrors.push(err27);
    }
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
validate39.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema98 = { "type": "object", "additionalProperties": false, "required": ["key"], "properties": { "key": { "$ref": "#/$defs/key" }, "id": { "description": "Default: the next free one.", "$ref": "#/$defs/recordId" }, "status": { "$ref": "#/$defs/standing" }, "externalIds": { "$ref": "#/$defs/externalIds" }, "location": { "description": "The key of the one location of the customer that the contact belongs to. Default: to none in particular.", "$ref": "#/$defs/key" }, "firstName": { "type": "string" }, "lastName": { "type": "string" }, "displayName": { "type": "string" }, "role": { "type": "string" }, "department": { "type": "string" }, "email": { "type": "string" }, "phone": { "type": "string" }, "mobile": { "type": "string" }, "preferredContactMethod": { "type": "string" } } };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate42.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func14.call(schema98.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data0 = data.key;
      if (typeof data0 === "string") {
        if (!pattern13.test(data0)) {
          const err2 = { instancePath: instancePath + "/key", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/key", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/recordId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 4503599627370496 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/recordId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4503599627370496 }, message: "must be <= 4503599627370496" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/recordId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      if (!(data2 === "Active" || data2 === "Archived" || data2 === "Blocked")) {
        const err7 = { instancePath: instancePath + "/status", schemaPath: "#/$defs/standing/enum", keyword: "enum", params: { allowedValues: schema90.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.externalIds !== void 0) {
      if (!validate37(data.externalIds, { instancePath: instancePath + "/externalIds", parentData: data, parentDataProperty: "externalIds", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.location !== void 0) {
      let data4 = data.location;
      if (typeof data4 === "string") {
        if (!pattern13.test(data4)) {
          const err8 = { instancePath: instancePath + "/location", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"' };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/location", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.firstName !== void 0) {
      if (typeof data.firstName !== "string") {
        const err10 = { instancePath: instancePath + "/firstName", schemaPath: "#/properties/firstName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.lastName !== void 0) {
      if (typeof data.lastName !== "string") {
        const err11 = { instancePath: instancePath + "/lastName", schemaPath: "#/properties/lastName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.displayName !== void 0) {
      if (typeof data.displayName !== "string") {
        const err12 = { instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.role !== void 0) {
      if (typeof data.role !== "string") {
        const err13 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.department !== void 0) {
      if (typeof data.department !== "string") {
        const err14 = { instancePath: instancePath + "/department", schemaPath: "#/properties/department/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.email !== void 0) {
      if (typeof data.email !== "string") {
        const err15 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.phone !== void 0) {
      if (typeof data.phone !== "string") {
        const err16 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.mobile !== void 0) {
      if (typeof data.mobile !== "string") {
        const err17 = { instancePath: instancePath + "/mobile", schemaPath: "#/properties/mobile/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.preferredContactMethod !== void 0) {
      if (typeof data.preferredContactMethod !== "string") {
        const err18 = { instancePath: instancePath + "/preferredContactMethod", schemaPath: "#/properties/preferredContactMethod/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
validate42.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate36.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func14.call(schema85.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data0 = data.key;
      if (typeof data0 === "string") {
        if (!pattern13.test(data0)) {
          const err3 = { instancePath: instancePath + "/key", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/key", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err5 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/recordId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 4503599627370496 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/recordId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4503599627370496 }, message: "must be <= 4503599627370496" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/recordId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.customerNumber !== void 0) {
      let data2 = data.customerNumber;
      if (typeof data2 === "string") {
        if (!pattern19.test(data2)) {
          const err8 = { instancePath: instancePath + "/customerNumber", schemaPath: "#/$defs/externalId/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/customerNumber", schemaPath: "#/$defs/externalId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data3 = data.name;
      if (typeof data3 === "string") {
        if (func1(data3) < 1) {
          const err10 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data4 = data.status;
      if (!(data4 === "Active" || data4 === "Archived" || data4 === "Blocked")) {
        const err12 = { instancePath: instancePath + "/status", schemaPath: "#/$defs/standing/enum", keyword: "enum", params: { allowedValues: schema90.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.externalIds !== void 0) {
      if (!validate37(data.externalIds, { instancePath: instancePath + "/externalIds", parentData: data, parentDataProperty: "externalIds", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        const err13 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.industry !== void 0) {
      if (typeof data.industry !== "string") {
        const err14 = { instancePath: instancePath + "/industry", schemaPath: "#/properties/industry/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.email !== void 0) {
      if (typeof data.email !== "string") {
        const err15 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.phone !== void 0) {
      if (typeof data.phone !== "string") {
        const err16 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.website !== void 0) {
      if (typeof data.website !== "string") {
        const err17 = { instancePath: instancePath + "/website", schemaPath: "#/properties/website/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.locations !== void 0) {
      let data11 = data.locations;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate39(data11[i0], { instancePath: instancePath + "/locations/" + i0, parentData: data11, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/locations", schemaPath: "#/properties/locations/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.contacts !== void 0) {
      let data13 = data.contacts;
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate42(data13[i1], { instancePath: instancePath + "/contacts/" + i1, parentData: data13, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
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
  validate36.errors = vErrors;
  return errors === 0;
}
validate36.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema103 = { "description": "A target that exists from the start, with the fields of InboundTargetDto.", "type": "object", "required": ["externalId", "title"], "properties": { "externalId": { "$ref": "#/$defs/name" }, "title": { "$ref": "#/$defs/name" }, "sourceSystem": { "description": "Default: that of the tenant's first client.", "$ref": "#/$defs/name" }, "status": { "$ref": "#/$defs/targetStatus" }, "externalType": { "type": ["string", "null"] }, "templateKey": { "type": ["string", "null"] }, "description": { "type": ["string", "null"] }, "customer": { "type": ["object", "null"] }, "location": { "type": ["object", "null"] }, "contact": { "type": ["object", "null"] }, "address": { "type": ["object", "null"] }, "planning": { "type": ["object", "null"] }, "businessValue": { "type": ["object", "null"] }, "customFields": { "type": ["object", "null"] } }, "additionalProperties": false };
var schema107 = { "enum": ["Imported", "Scheduled", "InProgress", "Completed", "Cancelled"] };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate46.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.externalId === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "externalId" }, message: "must have required property 'externalId'" };
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
    for (const key0 in data) {
      if (!func14.call(schema103.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.externalId !== void 0) {
      let data0 = data.externalId;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err3 = { instancePath: instancePath + "/externalId", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/externalId", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err5 = { instancePath: instancePath + "/title", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/title", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.sourceSystem !== void 0) {
      let data2 = data.sourceSystem;
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          const err7 = { instancePath: instancePath + "/sourceSystem", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/sourceSystem", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data3 = data.status;
      if (!(data3 === "Imported" || data3 === "Scheduled" || data3 === "InProgress" || data3 === "Completed" || data3 === "Cancelled")) {
        const err9 = { instancePath: instancePath + "/status", schemaPath: "#/$defs/targetStatus/enum", keyword: "enum", params: { allowedValues: schema107.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.externalType !== void 0) {
      let data4 = data.externalType;
      if (typeof data4 !== "string" && data4 !== null) {
        const err10 = { instancePath: instancePath + "/externalType", schemaPath: "#/properties/externalType/type", keyword: "type", params: { type: schema103.properties.externalType.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.templateKey !== void 0) {
      let data5 = data.templateKey;
      if (typeof data5 !== "string" && data5 !== null) {
        const err11 = { instancePath: instancePath + "/templateKey", schemaPath: "#/properties/templateKey/type", keyword: "type", params: { type: schema103.properties.templateKey.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data6 = data.description;
      if (typeof data6 !== "string" && data6 !== null) {
        const err12 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema103.properties.description.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.customer !== void 0) {
      let data7 = data.customer;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null) {
        const err13 = { instancePath: instancePath + "/customer", schemaPath: "#/properties/customer/type", keyword: "type", params: { type: schema103.properties.customer.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.location !== void 0) {
      let data8 = data.location;
      if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null) {
        const err14 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: schema103.properties.location.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.contact !== void 0) {
      let data9 = data.contact;
      if (!(data9 && typeof data9 == "object" && !Array.isArray(data9)) && data9 !== null) {
        const err15 = { instancePath: instancePath + "/contact", schemaPath: "#/properties/contact/type", keyword: "type", params: { type: schema103.properties.contact.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.address !== void 0) {
      let data10 = data.address;
      if (!(data10 && typeof data10 == "object" && !Array.isArray(data10)) && data10 !== null) {
        const err16 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: schema103.properties.address.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.planning !== void 0) {
      let data11 = data.planning;
      if (!(data11 && typeof data11 == "object" && !Array.isArray(data11)) && data11 !== null) {
        const err17 = { instancePath: instancePath + "/planning", schemaPath: "#/properties/planning/type", keyword: "type", params: { type: schema103.properties.planning.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.businessValue !== void 0) {
      let data12 = data.businessValue;
      if (!(data12 && typeof data12 == "object" && !Array.isArray(data12)) && data12 !== null) {
        const err18 = { instancePath: instancePath + "/businessValue", schemaPath: "#/properties/businessValue/type", keyword: "type", params: { type: schema103.properties.businessValue.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.customFields !== void 0) {
      let data13 = data.customFields;
      if (!(data13 && typeof data13 == "object" && !Array.isArray(data13)) && data13 !== null) {
        const err19 = { instancePath: instancePath + "/customFields", schemaPath: "#/properties/customFields/type", keyword: "type", params: { type: schema103.properties.customFields.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
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
  validate46.errors = vErrors;
  return errors === 0;
}
validate46.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema108 = { "type": "object", "additionalProperties": false, "required": ["key", "url"], "properties": { "key": { "description": "How expectations and logs call it.", "$ref": "#/$defs/key" }, "id": { "description": "Its webhookId. Default: the next number.", "$ref": "#/$defs/recordId" }, "client": { "description": "The integration client that it belongs to. Default: the first one.", "$ref": "#/$defs/key" }, "name": { "$ref": "#/$defs/name" }, "url": { "description": "Where deliveries go: http or https, without user info.", "type": "string", "minLength": 1 }, "secret": { "description": "Default: a new one with MOCK in it.", "$ref": "#/$defs/secret" }, "eventTypes": { "description": "Default: all.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/eventTypeFilter" } }, "sourceSystem": { "description": "Whose external IDs the payloads carry. Default: the client's own.", "$ref": "#/$defs/name" }, "isActive": { "type": "boolean" }, "payloadOptions": { "type": "object", "additionalProperties": false, "properties": { "customerContext": { "description": "Default: true.", "type": "boolean" }, "contactDetails": { "description": "E-mail and phone of the contact. Default: false, see contactDetailsDefault.", "type": "boolean" }, "summaryPreview": { "description": "Default: false.", "type": "boolean" }, "billingDetails": { "description": "Needs the feature billing of the tenant, too. Default: false.", "type": "boolean" } } }, "delivery": { "description": "At least once and out of order, on purpose and repeatably.", "type": "object", "additionalProperties": false, "properties": { "reorder": { "description": "Deliveries change places within groups of one more than this; a group goes when it is full, or after a second.", "type": "integer", "minimum": 0, "maximum": 1e3 }, "duplicate": { "description": "How likely one that succeeded is sent again: 0 to 1.", "type": "number", "minimum": 0, "maximum": 1 }, "delay": { "description": "How long each waits before its first attempt.", "type": "object", "additionalProperties": false, "required": ["min", "max"], "properties": { "min": { "$ref": "#/$defs/duration" }, "max": { "$ref": "#/$defs/duration" } } } } } } };
var schema114 = { "enum": ["*", "target.imported", "target.rejected", "target.updated", "target.cancelled", "target.scheduled", "target.completed", "target.follow_up_created", "route.suggestion.created", "route.published", "appointment.scheduled", "appointment.started", "appointment.completed", "appointment.problem_reported", "appointment.cancelled", "visit_report.created", "visit_report.submitted", "visit_report.approved", "visit_report.rejected", "visit_report.follow_up_required", "visit_report.problem_reported", "billing.event_created", "billing.event_ready", "billing.event_sent", "billing.event_failed"] };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate48.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.url === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func14.call(schema108.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data0 = data.key;
      if (typeof data0 === "string") {
        if (!pattern13.test(data0)) {
          const err3 = { instancePath: instancePath + "/key", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/key", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err5 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/recordId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 4503599627370496 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/recordId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4503599627370496 }, message: "must be <= 4503599627370496" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/recordId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.client !== void 0) {
      let data2 = data.client;
      if (typeof data2 === "string") {
        if (!pattern13.test(data2)) {
          const err8 = { instancePath: instancePath + "/client", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"' };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/client", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data3 = data.name;
      if (typeof data3 === "string") {
        if (func1(data3) < 1) {
          const err10 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data4 = data.url;
      if (typeof data4 === "string") {
        if (func1(data4) < 1) {
          const err12 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.secret !== void 0) {
      let data5 = data.secret;
      if (typeof data5 === "string") {
        if (func1(data5) > 200) {
          const err14 = { instancePath: instancePath + "/secret", schemaPath: "#/$defs/secret/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (func1(data5) < 16) {
          const err15 = { instancePath: instancePath + "/secret", schemaPath: "#/$defs/secret/minLength", keyword: "minLength", params: { limit: 16 }, message: "must NOT have fewer than 16 characters" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (!pattern4.test(data5)) {
          const err16 = { instancePath: instancePath + "/secret", schemaPath: "#/$defs/secret/pattern", keyword: "pattern", params: { pattern: "^[!-~]+$" }, message: 'must match pattern "^[!-~]+$"' };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/secret", schemaPath: "#/$defs/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.eventTypes !== void 0) {
      let data6 = data.eventTypes;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err18 = { instancePath: instancePath + "/eventTypes", schemaPath: "#/properties/eventTypes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (!(data7 === "*" || data7 === "target.imported" || data7 === "target.rejected" || data7 === "target.updated" || data7 === "target.cancelled" || data7 === "target.scheduled" || data7 === "target.completed" || data7 === "target.follow_up_created" || data7 === "route.suggestion.created" || data7 === "route.published" || data7 === "appointment.scheduled" || data7 === "appointment.started" || data7 === "appointment.completed" || data7 === "appointment.problem_reported" || data7 === "appointment.cancelled" || data7 === "visit_report.created" || data7 === "visit_report.submitted" || data7 === "visit_report.approved" || data7 === "visit_report.rejected" || data7 === "visit_report.follow_up_required" || data7 === "visit_report.problem_reported" || data7 === "billing.event_created" || data7 === "billing.event_ready" || data7 === "billing.event_sent" || data7 === "billing.event_failed")) {
            const err19 = { instancePath: instancePath + "/eventTypes/" + i0, schemaPath: "#/$defs/eventTypeFilter/enum", keyword: "enum", params: { allowedValues: schema114.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/eventTypes", schemaPath: "#/properties/eventTypes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.sourceSystem !== void 0) {
      let data8 = data.sourceSystem;
      if (typeof data8 === "string") {
        if (func1(data8) < 1) {
          const err21 = { instancePath: instancePath + "/sourceSystem", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/sourceSystem", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.isActive !== void 0) {
      if (typeof data.isActive !== "boolean") {
        const err23 = { instancePath: instancePath + "/isActive", schemaPath: "#/properties/isActive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.payloadOptions !== void 0) {
      let data10 = data.payloadOptions;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key1 in data10) {
          if (!(key1 === "customerContext" || key1 === "contactDetails" || key1 === "summaryPreview" || key1 === "billingDetails")) {
            const err24 = { instancePath: instancePath + "/payloadOptions", schemaPath: "#/properties/payloadOptions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data10.customerContext !== void 0) {
          if (typeof data10.customerContext !== "boolean") {
            const err25 = { instancePath: instancePath + "/payloadOptions/customerContext", schemaPath: "#/properties/payloadOptions/properties/customerContext/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data10.contactDetails !== void 0) {
          if (typeof data10.contactDetails !== "boolean") {
            const err26 = { instancePath: instancePath + "/payloadOptions/contactDetails", schemaPath: "#/properties/payloadOptions/properties/contactDetails/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data10.summaryPreview !== void 0) {
          if (typeof data10.summaryPreview !== "boolean") {
            const err27 = { instancePath: instancePath + "/payloadOptions/summaryPreview", schemaPath: "#/properties/payloadOptions/properties/summaryPreview/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data10.billingDetails !== void 0) {
          if (typeof data10.billingDetails !== "boolean") {
            const err28 = { instancePath: instancePath + "/payloadOptions/billingDetails", schemaPath: "#/properties/payloadOptions/properties/billingDetails/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/payloadOptions", schemaPath: "#/properties/payloadOptions/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.delivery !== void 0) {
      let data15 = data.delivery;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        for (const key2 in data15) {
          if (!(key2 === "reorder" || key2 === "duplicate" || key2 === "delay")) {
            const err30 = { instancePath: instancePath + "/delivery", schemaPath: "#/properties/delivery/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data15.reorder !== void 0) {
          let data16 = data15.reorder;
          if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
            const err31 = { instancePath: instancePath + "/delivery/reorder", schemaPath: "#/properties/delivery/properties/reorder/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
          if (typeof data16 == "number" && isFinite(data16)) {
            if (data16 > 1e3 || isNaN(data16)) {
              const err32 = { instancePath: instancePath + "/delivery/reorder", schemaPath: "#/properties/delivery/properties/reorder/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            if (data16 < 0 || isNaN(data16)) {
              const err33 = { instancePath: instancePath + "/delivery/reorder", schemaPath: "#/properties/delivery/properties/reorder/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          }
        }
        if (data15.duplicate !== void 0) {
          let data17 = data15.duplicate;
          if (typeof data17 == "number" && isFinite(data17)) {
            if (data17 > 1 || isNaN(data17)) {
              const err34 = { instancePath: instancePath + "/delivery/duplicate", schemaPath: "#/properties/delivery/properties/duplicate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            if (data17 < 0 || isNaN(data17)) {
              const err35 = { instancePath: instancePath + "/delivery/duplicate", schemaPath: "#/properties/delivery/properties/duplicate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
          } else {
            const err36 = { instancePath: instancePath + "/delivery/duplicate", schemaPath: "#/properties/delivery/properties/duplicate/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data15.delay !== void 0) {
          let data18 = data15.delay;
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            if (data18.min === void 0) {
              const err37 = { instancePath: instancePath + "/delivery/delay", schemaPath: "#/properties/delivery/properties/delay/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property 'min'" };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            if (data18.max === void 0) {
              const err38 = { instancePath: instancePath + "/delivery/delay", schemaPath: "#/properties/delivery/properties/delay/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            for (const key3 in data18) {
              if (!(key3 === "min" || key3 === "max")) {
                const err39 = { instancePath: instancePath + "/delivery/delay", schemaPath: "#/properties/delivery/properties/delay/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data18.min !== void 0) {
              let data19 = data18.min;
              if (typeof data19 === "string") {
                if (!pattern6.test(data19)) {
                  const err40 = { instancePath: instancePath + "/delivery/delay/min", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$" }, message: 'must match pattern "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$"' };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
              } else {
                const err41 = { instancePath: instancePath + "/delivery/delay/min", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data18.max !== void 0) {
              let data20 = data18.max;
              if (typeof data20 === "string") {
                if (!pattern6.test(data20)) {
                  const err42 = { instancePath: instancePath + "/delivery/delay/max", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$" }, message: 'must match pattern "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$"' };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
              } else {
                const err43 = { instancePath: instancePath + "/delivery/delay/max", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
          } else {
            const err44 = { instancePath: instancePath + "/delivery/delay", schemaPath: "#/properties/delivery/properties/delay/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      } else {
        const err45 = { instancePath: instancePath + "/delivery", schemaPath: "#/properties/delivery/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
  } else {
    const err46 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err46];
    } else {
      vErrors.push(err46);
    }
    errors++;
  }
  validate48.errors = vErrors;
  return errors === 0;
}
validate48.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "key" || key0 === "id" || key0 === "name" || key0 === "features" || key0 === "integrationClients" || key0 === "customers" || key0 === "targets" || key0 === "webhooks")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data0 = data.key;
      if (typeof data0 === "string") {
        if (!pattern13.test(data0)) {
          const err2 = { instancePath: instancePath + "/key", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/key", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err4 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          const err6 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.features !== void 0) {
      let data3 = data.features;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!(data3[i0] === "billing")) {
            const err8 = { instancePath: instancePath + "/features/" + i0, schemaPath: "#/properties/features/items/enum", keyword: "enum", params: { allowedValues: schema65.properties.features.items.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/features", schemaPath: "#/properties/features/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.integrationClients !== void 0) {
      let data5 = data.integrationClients;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate30(data5[i1], { instancePath: instancePath + "/integrationClients/" + i1, parentData: data5, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/integrationClients", schemaPath: "#/properties/integrationClients/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.customers !== void 0) {
      let data7 = data.customers;
      if (Array.isArray(data7)) {
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate36(data7[i2], { instancePath: instancePath + "/customers/" + i2, parentData: data7, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/customers", schemaPath: "#/properties/customers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.targets !== void 0) {
      let data9 = data.targets;
      if (Array.isArray(data9)) {
        const len3 = data9.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate46(data9[i3], { instancePath: instancePath + "/targets/" + i3, parentData: data9, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.webhooks !== void 0) {
      let data11 = data.webhooks;
      if (Array.isArray(data11)) {
        const len4 = data11.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate48(data11[i4], { instancePath: instancePath + "/webhooks/" + i4, parentData: data11, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/webhooks", schemaPath: "#/properties/webhooks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema118 = { "type": "object", "additionalProperties": false, "required": ["then"], "properties": { "name": { "$ref": "#/$defs/name" }, "when": { "description": "Which calls. Default: all.", "type": "object", "additionalProperties": false, "properties": { "operation": { "$ref": "#/$defs/operation" }, "tenant": { "description": "The key of a tenant. Default: any.", "$ref": "#/$defs/key" }, "client": { "description": "The key of an integration client. Default: any.", "$ref": "#/$defs/key" }, "call": { "description": "Only this one of the calls, counted from 1.", "$ref": "#/$defs/count" }, "times": { "description": "So often at most.", "$ref": "#/$defs/count" }, "probability": { "description": "0 to 1, drawn from the seed.", "type": "number", "minimum": 0, "maximum": 1 }, "between": { "description": "From the first time of the mock's clock on, up to before the second.", "type": "array", "minItems": 2, "maxItems": 2, "items": { "$ref": "#/$defs/instant" } } } }, "then": { "type": "object", "additionalProperties": false, "properties": { "status": { "description": "Answers this status.", "type": "integer", "minimum": 200, "maximum": 599 }, "headers": { "description": "Headers of the answer beside the usual ones.", "type": "object", "additionalProperties": { "type": "string" } }, "retryAfter": { "description": "The header Retry-After, in whole seconds.", "$ref": "#/$defs/duration" }, "body": { "description": "The body of the answer: text as it is, anything else as JSON. Default: an error in the vendor's form." }, "latency": { "description": 'How long the answer takes: "80ms", {min, max}, or {median, p99}.', "type": ["string", "object"], "pattern": "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$", "additionalProperties": false, "properties": { "min": { "$ref": "#/$defs/duration" }, "max": { "$ref": "#/$defs/duration" }, "median": { "$ref": "#/$defs/duration" }, "p99": { "$ref": "#/$defs/duration" } } }, "connection": { "description": "reset: cut with a TCP reset. empty: closed without an answer. truncate: closed in the middle of the body. slow: the body comes in drips.", "enum": ["reset", "empty", "truncate", "slow"] }, "over": { "description": "How long a slow body takes. Default 10s.", "$ref": "#/$defs/duration" }, "respond": { "description": "never: the connection stays open, and nothing comes.", "enum": ["never"] }, "at": { "description": "before: nothing is done. afterCommit: the work is done, and then its answer goes wrong. Default: before; afterCommit for truncate and slow without a status.", "enum": ["before", "afterCommit"] } } } } };
var schema120 = { "description": '"*" for any.', "enum": ["*", "getIntegrationHealth", "importTarget", "importTargetsBatch", "listImportJobs", "getImportJob", "listWebhooks", "createWebhook", "getWebhook", "updateWebhook", "deleteWebhook", "listWebhookDeliveries", "getWebhookDelivery"] };
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
        if (func1(data0) < 1) {
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
          if (!(data2 === "*" || data2 === "getIntegrationHealth" || data2 === "importTarget" || data2 === "importTargetsBatch" || data2 === "listImportJobs" || data2 === "getImportJob" || data2 === "listWebhooks" || data2 === "createWebhook" || data2 === "getWebhook" || data2 === "updateWebhook" || data2 === "deleteWebhook" || data2 === "listWebhookDeliveries" || data2 === "getWebhookDelivery")) {
            const err5 = { instancePath: instancePath + "/when/operation", schemaPath: "#/$defs/operation/enum", keyword: "enum", params: { allowedValues: schema120.enum }, message: "must be equal to one of the allowed values" };
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
            if (!pattern13.test(data3)) {
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
            if (!pattern13.test(data4)) {
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
              if (!(typeof data8[i0] === "string")) {
                const err21 = { instancePath: instancePath + "/when/between/" + i0, schemaPath: "#/$defs/instant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
          } else {
            const err22 = { instancePath: instancePath + "/when/between", schemaPath: "#/properties/when/properties/between/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.then !== void 0) {
      let data10 = data.then;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key2 in data10) {
          if (!func14.call(schema118.properties.then.properties, key2)) {
            const err24 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data10.status !== void 0) {
          let data11 = data10.status;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
            const err25 = { instancePath: instancePath + "/then/status", schemaPath: "#/properties/then/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 > 599 || isNaN(data11)) {
              const err26 = { instancePath: instancePath + "/then/status", schemaPath: "#/properties/then/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (data11 < 200 || isNaN(data11)) {
              const err27 = { instancePath: instancePath + "/then/status", schemaPath: "#/properties/then/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 200 }, message: "must be >= 200" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
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
                const err28 = { instancePath: instancePath + "/then/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/then/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
          } else {
            const err29 = { instancePath: instancePath + "/then/headers", schemaPath: "#/properties/then/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data10.retryAfter !== void 0) {
          let data14 = data10.retryAfter;
          if (typeof data14 === "string") {
            if (!pattern6.test(data14)) {
              const err30 = { instancePath: instancePath + "/then/retryAfter", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$" }, message: 'must match pattern "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$"' };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          } else {
            const err31 = { instancePath: instancePath + "/then/retryAfter", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data10.latency !== void 0) {
          let data15 = data10.latency;
          if (typeof data15 !== "string" && !(data15 && typeof data15 == "object" && !Array.isArray(data15))) {
            const err32 = { instancePath: instancePath + "/then/latency", schemaPath: "#/properties/then/properties/latency/type", keyword: "type", params: { type: schema118.properties.then.properties.latency.type }, message: "must be string,object" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
          if (typeof data15 === "string") {
            if (!pattern6.test(data15)) {
              const err33 = { instancePath: instancePath + "/then/latency", schemaPath: "#/properties/then/properties/latency/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$" }, message: 'must match pattern "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$"' };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          }
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            for (const key4 in data15) {
              if (!(key4 === "min" || key4 === "max" || key4 === "median" || key4 === "p99")) {
                const err34 = { instancePath: instancePath + "/then/latency", schemaPath: "#/properties/then/properties/latency/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (data15.min !== void 0) {
              let data16 = data15.min;
              if (typeof data16 === "string") {
                if (!pattern6.test(data16)) {
                  const err35 = { instancePath: instancePath + "/then/latency/min", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$" }, message: 'must match pattern "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$"' };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
              } else {
                const err36 = { instancePath: instancePath + "/then/latency/min", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data15.max !== void 0) {
              let data17 = data15.max;
              if (typeof data17 === "string") {
                if (!pattern6.test(data17)) {
                  const err37 = { instancePath: instancePath + "/then/latency/max", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$" }, message: 'must match pattern "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$"' };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
              } else {
                const err38 = { instancePath: instancePath + "/then/latency/max", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data15.median !== void 0) {
              let data18 = data15.median;
              if (typeof data18 === "string") {
                if (!pattern6.test(data18)) {
                  const err39 = { instancePath: instancePath + "/then/latency/median", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$" }, message: 'must match pattern "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$"' };
                  if (vErrors === null) {
                    vErrors = [err39];
                  } else {
                    vErrors.push(err39);
                  }
                  errors++;
                }
              } else {
                const err40 = { instancePath: instancePath + "/then/latency/median", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data15.p99 !== void 0) {
              let data19 = data15.p99;
              if (typeof data19 === "string") {
                if (!pattern6.test(data19)) {
                  const err41 = { instancePath: instancePath + "/then/latency/p99", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$" }, message: 'must match pattern "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$"' };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
              } else {
                const err42 = { instancePath: instancePath + "/then/latency/p99", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
          }
        }
        if (data10.connection !== void 0) {
          let data20 = data10.connection;
          if (!(data20 === "reset" || data20 === "empty" || data20 === "truncate" || data20 === "slow")) {
            const err43 = { instancePath: instancePath + "/then/connection", schemaPath: "#/properties/then/properties/connection/enum", keyword: "enum", params: { allowedValues: schema118.properties.then.properties.connection.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data10.over !== void 0) {
          let data21 = data10.over;
          if (typeof data21 === "string") {
            if (!pattern6.test(data21)) {
              const err44 = { instancePath: instancePath + "/then/over", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$" }, message: 'must match pattern "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$"' };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
          } else {
            const err45 = { instancePath: instancePath + "/then/over", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data10.respond !== void 0) {
          if (!(data10.respond === "never")) {
            const err46 = { instancePath: instancePath + "/then/respond", schemaPath: "#/properties/then/properties/respond/enum", keyword: "enum", params: { allowedValues: schema118.properties.then.properties.respond.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data10.at !== void 0) {
          let data23 = data10.at;
          if (!(data23 === "before" || data23 === "afterCommit")) {
            const err47 = { instancePath: instancePath + "/then/at", schemaPath: "#/properties/then/properties/at/enum", keyword: "enum", params: { allowedValues: schema118.properties.then.properties.at.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
      } else {
        const err48 = { instancePath: instancePath + "/then", schemaPath: "#/properties/then/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
  } else {
    const err49 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err49];
    } else {
      vErrors.push(err49);
    }
    errors++;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
validate51.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema133 = { "enum": ["target.imported", "target.rejected", "target.updated", "target.cancelled", "target.scheduled", "target.completed", "target.follow_up_created", "route.suggestion.created", "route.published", "appointment.scheduled", "appointment.started", "appointment.completed", "appointment.problem_reported", "appointment.cancelled", "visit_report.created", "visit_report.submitted", "visit_report.approved", "visit_report.rejected", "visit_report.follow_up_required", "visit_report.problem_reported", "billing.event_created", "billing.event_ready", "billing.event_sent", "billing.event_failed"] };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
    for (const key0 in data) {
      if (!(key0 === "at" || key0 === "after" || key0 === "delay" || key0 === "revokeKey")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.at !== void 0) {
      if (typeof data.at !== "string") {
        const err1 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.after !== void 0) {
      let data1 = data.after;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.event === void 0) {
          const err2 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "event" || key1 === "externalId")) {
            const err3 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data1.event !== void 0) {
          let data2 = data1.event;
          if (!(data2 === "target.imported" || data2 === "target.rejected" || data2 === "target.updated" || data2 === "target.cancelled" || data2 === "target.scheduled" || data2 === "target.completed" || data2 === "target.follow_up_created" || data2 === "route.suggestion.created" || data2 === "route.published" || data2 === "appointment.scheduled" || data2 === "appointment.started" || data2 === "appointment.completed" || data2 === "appointment.problem_reported" || data2 === "appointment.cancelled" || data2 === "visit_report.created" || data2 === "visit_report.submitted" || data2 === "visit_report.approved" || data2 === "visit_report.rejected" || data2 === "visit_report.follow_up_required" || data2 === "visit_report.problem_reported" || data2 === "billing.event_created" || data2 === "billing.event_ready" || data2 === "billing.event_sent" || data2 === "billing.event_failed")) {
            const err4 = { instancePath: instancePath + "/after/event", schemaPath: "#/$defs/eventType/enum", keyword: "enum", params: { allowedValues: schema133.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data1.externalId !== void 0) {
          let data3 = data1.externalId;
          if (typeof data3 === "string") {
            if (func1(data3) < 1) {
              const err5 = { instancePath: instancePath + "/after/externalId", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/after/externalId", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.delay !== void 0) {
      let data4 = data.delay;
      if (typeof data4 === "string") {
        if (!pattern6.test(data4)) {
          const err8 = { instancePath: instancePath + "/delay", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$" }, message: 'must match pattern "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$"' };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/delay", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.revokeKey !== void 0) {
      let data5 = data.revokeKey;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.client === void 0) {
          const err10 = { instancePath: instancePath + "/revokeKey", schemaPath: "#/properties/revokeKey/required", keyword: "required", params: { missingProperty: "client" }, message: "must have required property 'client'" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        for (const key2 in data5) {
          if (!(key2 === "tenant" || key2 === "client" || key2 === "key")) {
            const err11 = { instancePath: instancePath + "/revokeKey", schemaPath: "#/properties/revokeKey/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data5.tenant !== void 0) {
          let data6 = data5.tenant;
          if (typeof data6 === "string") {
            if (!pattern13.test(data6)) {
              const err12 = { instancePath: instancePath + "/revokeKey/tenant", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"' };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/revokeKey/tenant", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data5.client !== void 0) {
          let data7 = data5.client;
          if (typeof data7 === "string") {
            if (!pattern13.test(data7)) {
              const err14 = { instancePath: instancePath + "/revokeKey/client", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"' };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/revokeKey/client", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data5.key !== void 0) {
          let data8 = data5.key;
          if (typeof data8 === "string") {
            if (func1(data8) < 1) {
              const err16 = { instancePath: instancePath + "/revokeKey/key", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/revokeKey/key", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/revokeKey", schemaPath: "#/properties/revokeKey/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema139 = { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "#/$defs/name" }, "target": { "description": "Without count, min or max: at least one.", "type": "object", "additionalProperties": false, "required": ["externalId"], "properties": { "externalId": { "$ref": "#/$defs/name" }, "tenant": { "description": "Default: the first tenant.", "$ref": "#/$defs/key" }, "sourceSystem": { "$ref": "#/$defs/name" }, "externalType": { "$ref": "#/$defs/name" }, "status": { "description": "All of them have it.", "$ref": "#/$defs/targetStatus" }, "count": { "description": "Exactly so many targets.", "$ref": "#/$defs/amount" }, "min": { "description": "At least so many.", "$ref": "#/$defs/amount" }, "max": { "description": "At most so many.", "$ref": "#/$defs/amount" } } }, "importJob": { "type": "object", "additionalProperties": false, "properties": { "id": { "description": "Its number, or latest (the default).", "type": ["integer", "string"], "pattern": "^latest$", "minimum": 1 }, "tenant": { "description": "Default: the first tenant.", "$ref": "#/$defs/key" }, "status": { "enum": ["Accepted", "Processing", "Completed", "PartiallyFailed", "Failed"] } } }, "requests": { "description": "Without count, min or max: at least one.", "type": "object", "additionalProperties": false, "properties": { "operation": { "$ref": "#/$defs/operation" }, "tenant": { "$ref": "#/$defs/key" }, "client": { "$ref": "#/$defs/key" }, "count": { "description": "Exactly so many requests.", "$ref": "#/$defs/amount" }, "min": { "description": "At least so many.", "$ref": "#/$defs/amount" }, "max": { "description": "At most so many.", "$ref": "#/$defs/amount" } } }, "conduct": { "description": "At most so many of each.", "type": "object", "additionalProperties": false, "properties": { "tenant": { "$ref": "#/$defs/key" }, "client": { "$ref": "#/$defs/key" }, "retryAfterIgnored": { "description": "Calls before Retry-After ended.", "$ref": "#/$defs/amount" }, "writesWithoutIdempotencyKey": { "description": "Writes that were repeated without an Idempotency-Key.", "$ref": "#/$defs/amount" }, "idempotencyKeysReused": { "description": "Idempotency keys that were used for another content.", "$ref": "#/$defs/amount" }, "contractViolations": { "description": "Requests that the contract does not have.", "$ref": "#/$defs/amount" }, "pollsPerSecond": { "description": "Reads of one import job within a second of the mock's clock.", "type": "object", "additionalProperties": false, "required": ["max"], "properties": { "max": { "$ref": "#/$defs/amount" } } } } }, "deliveries": { "description": "Without count, min or max: at least one. With nothing but them, those that are dropped are counted, too.", "type": "object", "additionalProperties": false, "properties": { "webhook": { "description": "The key of a subscription of the scenario, or its webhookId.", "type": ["string", "integer"], "minimum": 1, "minLength": 1 }, "tenant": { "description": "Default: the first tenant.", "$ref": "#/$defs/key" }, "eventType": { "$ref": "#/$defs/eventType" }, "externalId": { "description": "Of the target that the event is about.", "$ref": "#/$defs/name" }, "status": { "enum": ["Pending", "Succeeded", "Failed"] }, "count": { "description": "Exactly so many deliveries.", "$ref": "#/$defs/amount" }, "min": { "description": "At least so many.", "$ref": "#/$defs/amount" }, "max": { "description": "At most so many.", "$ref": "#/$defs/amount" }, "within": { "description": "exec waits so long for it, in real time.", "$ref": "#/$defs/duration" } } }, "events": { "description": "Without count, min or max: at least one.", "type": "object", "additionalProperties": false, "properties": { "tenant": { "description": "Default: the first tenant.", "$ref": "#/$defs/key" }, "eventType": { "$ref": "#/$defs/eventType" }, "externalId": { "description": "Of the target that the event is about.", "$ref": "#/$defs/name" }, "inOrder": { "description": "These have occurred, in this order; others may lie between them.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/eventType" } }, "count": { "description": "Exactly so many events.", "$ref": "#/$defs/amount" }, "min": { "description": "At least so many.", "$ref": "#/$defs/amount" }, "max": { "description": "At most so many.", "$ref": "#/$defs/amount" }, "within": { "description": "exec waits so long for it, in real time.", "$ref": "#/$defs/duration" } } } } };
var pattern43 = new RegExp("^latest$", "u");
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "target" || key0 === "importJob" || key0 === "requests" || key0 === "conduct" || key0 === "deliveries" || key0 === "events")) {
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
        if (func1(data0) < 1) {
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
    if (data.target !== void 0) {
      let data1 = data.target;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.externalId === void 0) {
          const err4 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/required", keyword: "required", params: { missingProperty: "externalId" }, message: "must have required property 'externalId'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "externalId" || key1 === "tenant" || key1 === "sourceSystem" || key1 === "externalType" || key1 === "status" || key1 === "count" || key1 === "min" || key1 === "max")) {
            const err5 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data1.externalId !== void 0) {
          let data2 = data1.externalId;
          if (typeof data2 === "string") {
            if (func1(data2) < 1) {
              const err6 = { instancePath: instancePath + "/target/externalId", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/target/externalId", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data1.tenant !== void 0) {
          let data3 = data1.tenant;
          if (typeof data3 === "string") {
            if (!pattern13.test(data3)) {
              const err8 = { instancePath: instancePath + "/target/tenant", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"' };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/target/tenant", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data1.sourceSystem !== void 0) {
          let data4 = data1.sourceSystem;
          if (typeof data4 === "string") {
            if (func1(data4) < 1) {
              const err10 = { instancePath: instancePath + "/target/sourceSystem", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/target/sourceSystem", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data1.externalType !== void 0) {
          let data5 = data1.externalType;
          if (typeof data5 === "string") {
            if (func1(data5) < 1) {
              const err12 = { instancePath: instancePath + "/target/externalType", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/target/externalType", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data1.status !== void 0) {
          let data6 = data1.status;
          if (!(data6 === "Imported" || data6 === "Scheduled" || data6 === "InProgress" || data6 === "Completed" || data6 === "Cancelled")) {
            const err14 = { instancePath: instancePath + "/target/status", schemaPath: "#/$defs/targetStatus/enum", keyword: "enum", params: { allowedValues: schema107.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data1.count !== void 0) {
          let data7 = data1.count;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
            const err15 = { instancePath: instancePath + "/target/count", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 > 9007199254740991 || isNaN(data7)) {
              const err16 = { instancePath: instancePath + "/target/count", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (data7 < 0 || isNaN(data7)) {
              const err17 = { instancePath: instancePath + "/target/count", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
        }
        if (data1.min !== void 0) {
          let data8 = data1.min;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            const err18 = { instancePath: instancePath + "/target/min", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 9007199254740991 || isNaN(data8)) {
              const err19 = { instancePath: instancePath + "/target/min", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data8 < 0 || isNaN(data8)) {
              const err20 = { instancePath: instancePath + "/target/min", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          }
        }
        if (data1.max !== void 0) {
          let data9 = data1.max;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
            const err21 = { instancePath: instancePath + "/target/max", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 > 9007199254740991 || isNaN(data9)) {
              const err22 = { instancePath: instancePath + "/target/max", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (data9 < 0 || isNaN(data9)) {
              const err23 = { instancePath: instancePath + "/target/max", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
        const err24 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.importJob !== void 0) {
      let data10 = data.importJob;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key2 in data10) {
          if (!(key2 === "id" || key2 === "tenant" || key2 === "status")) {
            const err25 = { instancePath: instancePath + "/importJob", schemaPath: "#/properties/importJob/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data10.id !== void 0) {
          let data11 = data10.id;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11)) && typeof data11 !== "string") {
            const err26 = { instancePath: instancePath + "/importJob/id", schemaPath: "#/properties/importJob/properties/id/type", keyword: "type", params: { type: schema139.properties.importJob.properties.id.type }, message: "must be integer,string" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 < 1 || isNaN(data11)) {
              const err27 = { instancePath: instancePath + "/importJob/id", schemaPath: "#/properties/importJob/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          }
          if (typeof data11 === "string") {
            if (!pattern43.test(data11)) {
              const err28 = { instancePath: instancePath + "/importJob/id", schemaPath: "#/properties/importJob/properties/id/pattern", keyword: "pattern", params: { pattern: "^latest$" }, message: 'must match pattern "^latest$"' };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          }
        }
        if (data10.tenant !== void 0) {
          let data12 = data10.tenant;
          if (typeof data12 === "string") {
            if (!pattern13.test(data12)) {
              const err29 = { instancePath: instancePath + "/importJob/tenant", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"' };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/importJob/tenant", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data10.status !== void 0) {
          let data13 = data10.status;
          if (!(data13 === "Accepted" || data13 === "Processing" || data13 === "Completed" || data13 === "PartiallyFailed" || data13 === "Failed")) {
            const err31 = { instancePath: instancePath + "/importJob/status", schemaPath: "#/properties/importJob/properties/status/enum", keyword: "enum", params: { allowedValues: schema139.properties.importJob.properties.status.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/importJob", schemaPath: "#/properties/importJob/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.requests !== void 0) {
      let data14 = data.requests;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (const key3 in data14) {
          if (!(key3 === "operation" || key3 === "tenant" || key3 === "client" || key3 === "count" || key3 === "min" || key3 === "max")) {
            const err33 = { instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data14.operation !== void 0) {
          let data15 = data14.operation;
          if (!(data15 === "*" || data15 === "getIntegrationHealth" || data15 === "importTarget" || data15 === "importTargetsBatch" || data15 === "listImportJobs" || data15 === "getImportJob" || data15 === "listWebhooks" || data15 === "createWebhook" || data15 === "getWebhook" || data15 === "updateWebhook" || data15 === "deleteWebhook" || data15 === "listWebhookDeliveries" || data15 === "getWebhookDelivery")) {
            const err34 = { instancePath: instancePath + "/requests/operation", schemaPath: "#/$defs/operation/enum", keyword: "enum", params: { allowedValues: schema120.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data14.tenant !== void 0) {
          let data16 = data14.tenant;
          if (typeof data16 === "string") {
            if (!pattern13.test(data16)) {
              const err35 = { instancePath: instancePath + "/requests/tenant", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"' };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
          } else {
            const err36 = { instancePath: instancePath + "/requests/tenant", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data14.client !== void 0) {
          let data17 = data14.client;
          if (typeof data17 === "string") {
            if (!pattern13.test(data17)) {
              const err37 = { instancePath: instancePath + "/requests/client", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"' };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
          } else {
            const err38 = { instancePath: instancePath + "/requests/client", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data14.count !== void 0) {
          let data18 = data14.count;
          if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
            const err39 = { instancePath: instancePath + "/requests/count", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
          if (typeof data18 == "number" && isFinite(data18)) {
            if (data18 > 9007199254740991 || isNaN(data18)) {
              const err40 = { instancePath: instancePath + "/requests/count", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            if (data18 < 0 || isNaN(data18)) {
              const err41 = { instancePath: instancePath + "/requests/count", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          }
        }
        if (data14.min !== void 0) {
          let data19 = data14.min;
          if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
            const err42 = { instancePath: instancePath + "/requests/min", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
          if (typeof data19 == "number" && isFinite(data19)) {
            if (data19 > 9007199254740991 || isNaN(data19)) {
              const err43 = { instancePath: instancePath + "/requests/min", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            if (data19 < 0 || isNaN(data19)) {
              const err44 = { instancePath: instancePath + "/requests/min", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
          }
        }
        if (data14.max !== void 0) {
          let data20 = data14.max;
          if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
            const err45 = { instancePath: instancePath + "/requests/max", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
          if (typeof data20 == "number" && isFinite(data20)) {
            if (data20 > 9007199254740991 || isNaN(data20)) {
              const err46 = { instancePath: instancePath + "/requests/max", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
            if (data20 < 0 || isNaN(data20)) {
              const err47 = { instancePath: instancePath + "/requests/max", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          }
        }
      } else {
        const err48 = { instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.conduct !== void 0) {
      let data21 = data.conduct;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        for (const key4 in data21) {
          if (!(key4 === "tenant" || key4 === "client" || key4 === "retryAfterIgnored" || key4 === "writesWithoutIdempotencyKey" || key4 === "idempotencyKeysReused" || key4 === "contractViolations" || key4 === "pollsPerSecond")) {
            const err49 = { instancePath: instancePath + "/conduct", schemaPath: "#/properties/conduct/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        if (data21.tenant !== void 0) {
          let data22 = data21.tenant;
          if (typeof data22 === "string") {
            if (!pattern13.test(data22)) {
              const err50 = { instancePath: instancePath + "/conduct/tenant", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"' };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
          } else {
            const err51 = { instancePath: instancePath + "/conduct/tenant", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data21.client !== void 0) {
          let data23 = data21.client;
          if (typeof data23 === "string") {
            if (!pattern13.test(data23)) {
              const err52 = { instancePath: instancePath + "/conduct/client", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"' };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
          } else {
            const err53 = { instancePath: instancePath + "/conduct/client", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
        if (data21.retryAfterIgnored !== void 0) {
          let data24 = data21.retryAfterIgnored;
          if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
            const err54 = { instancePath: instancePath + "/conduct/retryAfterIgnored", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
          if (typeof data24 == "number" && isFinite(data24)) {
            if (data24 > 9007199254740991 || isNaN(data24)) {
              const err55 = { instancePath: instancePath + "/conduct/retryAfterIgnored", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
            if (data24 < 0 || isNaN(data24)) {
              const err56 = { instancePath: instancePath + "/conduct/retryAfterIgnored", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          }
        }
        if (data21.writesWithoutIdempotencyKey !== void 0) {
          let data25 = data21.writesWithoutIdempotencyKey;
          if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
            const err57 = { instancePath: instancePath + "/conduct/writesWithoutIdempotencyKey", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
          if (typeof data25 == "number" && isFinite(data25)) {
            if (data25 > 9007199254740991 || isNaN(data25)) {
              const err58 = { instancePath: instancePath + "/conduct/writesWithoutIdempotencyKey", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
            if (data25 < 0 || isNaN(data25)) {
              const err59 = { instancePath: instancePath + "/conduct/writesWithoutIdempotencyKey", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
          }
        }
        if (data21.idempotencyKeysReused !== void 0) {
          let data26 = data21.idempotencyKeysReused;
          if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
            const err60 = { instancePath: instancePath + "/conduct/idempotencyKeysReused", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
          if (typeof data26 == "number" && isFinite(data26)) {
            if (data26 > 9007199254740991 || isNaN(data26)) {
              const err61 = { instancePath: instancePath + "/conduct/idempotencyKeysReused", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
            if (data26 < 0 || isNaN(data26)) {
              const err62 = { instancePath: instancePath + "/conduct/idempotencyKeysReused", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
          }
        }
        if (data21.contractViolations !== void 0) {
          let data27 = data21.contractViolations;
          if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
            const err63 = { instancePath: instancePath + "/conduct/contractViolations", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
          if (typeof data27 == "number" && isFinite(data27)) {
            if (data27 > 9007199254740991 || isNaN(data27)) {
              const err64 = { instancePath: instancePath + "/conduct/contractViolations", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
            if (data27 < 0 || isNaN(data27)) {
              const err65 = { instancePath: instancePath + "/conduct/contractViolations", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
          }
        }
        if (data21.pollsPerSecond !== void 0) {
          let data28 = data21.pollsPerSecond;
          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            if (data28.max === void 0) {
              const err66 = { instancePath: instancePath + "/conduct/pollsPerSecond", schemaPath: "#/properties/conduct/properties/pollsPerSecond/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
            for (const key5 in data28) {
              if (!(key5 === "max")) {
                const err67 = { instancePath: instancePath + "/conduct/pollsPerSecond", schemaPath: "#/properties/conduct/properties/pollsPerSecond/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
            if (data28.max !== void 0) {
              let data29 = data28.max;
              if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
                const err68 = { instancePath: instancePath + "/conduct/pollsPerSecond/max", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
              if (typeof data29 == "number" && isFinite(data29)) {
                if (data29 > 9007199254740991 || isNaN(data29)) {
                  const err69 = { instancePath: instancePath + "/conduct/pollsPerSecond/max", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
                if (data29 < 0 || isNaN(data29)) {
                  const err70 = { instancePath: instancePath + "/conduct/pollsPerSecond/max", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err71 = { instancePath: instancePath + "/conduct/pollsPerSecond", schemaPath: "#/properties/conduct/properties/pollsPerSecond/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
      } else {
        const err72 = { instancePath: instancePath + "/conduct", schemaPath: "#/properties/conduct/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err72];
        } else {
          vErrors.push(err72);
        }
        errors++;
      }
    }
    if (data.deliveries !== void 0) {
      let data30 = data.deliveries;
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        for (const key6 in data30) {
          if (!func14.call(schema139.properties.deliveries.properties, key6)) {
            const err73 = { instancePath: instancePath + "/deliveries", schemaPath: "#/properties/deliveries/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
        if (data30.webhook !== void 0) {
          let data31 = data30.webhook;
          if (typeof data31 !== "string" && !(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
            const err74 = { instancePath: instancePath + "/deliveries/webhook", schemaPath: "#/properties/deliveries/properties/webhook/type", keyword: "type", params: { type: schema139.properties.deliveries.properties.webhook.type }, message: "must be string,integer" };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
          if (typeof data31 == "number" && isFinite(data31)) {
            if (data31 < 1 || isNaN(data31)) {
              const err75 = { instancePath: instancePath + "/deliveries/webhook", schemaPath: "#/properties/deliveries/properties/webhook/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
          }
          if (typeof data31 === "string") {
            if (func1(data31) < 1) {
              const err76 = { instancePath: instancePath + "/deliveries/webhook", schemaPath: "#/properties/deliveries/properties/webhook/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
          }
        }
        if (data30.tenant !== void 0) {
          let data32 = data30.tenant;
          if (typeof data32 === "string") {
            if (!pattern13.test(data32)) {
              const err77 = { instancePath: instancePath + "/deliveries/tenant", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"' };
              if (vErrors === null) {
                vErrors = [err77];
              } else {
                vErrors.push(err77);
              }
              errors++;
            }
          } else {
            const err78 = { instancePath: instancePath + "/deliveries/tenant", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
        }
        if (data30.eventType !== void 0) {
          let data33 = data30.eventType;
          if (!(data33 === "target.imported" || data33 === "target.rejected" || data33 === "target.updated" || data33 === "target.cancelled" || data33 === "target.scheduled" || data33 === "target.completed" || data33 === "target.follow_up_created" || data33 === "route.suggestion.created" || data33 === "route.published" || data33 === "appointment.scheduled" || data33 === "appointment.started" || data33 === "appointment.completed" || data33 === "appointment.problem_reported" || data33 === "appointment.cancelled" || data33 === "visit_report.created" || data33 === "visit_report.submitted" || data33 === "visit_report.approved" || data33 === "visit_report.rejected" || data33 === "visit_report.follow_up_required" || data33 === "visit_report.problem_reported" || data33 === "billing.event_created" || data33 === "billing.event_ready" || data33 === "billing.event_sent" || data33 === "billing.event_failed")) {
            const err79 = { instancePath: instancePath + "/deliveries/eventType", schemaPath: "#/$defs/eventType/enum", keyword: "enum", params: { allowedValues: schema133.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
        if (data30.externalId !== void 0) {
          let data34 = data30.externalId;
          if (typeof data34 === "string") {
            if (func1(data34) < 1) {
              const err80 = { instancePath: instancePath + "/deliveries/externalId", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
          } else {
            const err81 = { instancePath: instancePath + "/deliveries/externalId", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err81];
            } else {
              vErrors.push(err81);
            }
            errors++;
          }
        }
        if (data30.status !== void 0) {
          let data35 = data30.status;
          if (!(data35 === "Pending" || data35 === "Succeeded" || data35 === "Failed")) {
            const err82 = { instancePath: instancePath + "/deliveries/status", schemaPath: "#/properties/deliveries/properties/status/enum", keyword: "enum", params: { allowedValues: schema139.properties.deliveries.properties.status.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
        if (data30.count !== void 0) {
          let data36 = data30.count;
          if (!(typeof data36 == "number" && (!(data36 % 1) && !isNaN(data36)) && isFinite(data36))) {
            const err83 = { instancePath: instancePath + "/deliveries/count", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err83];
            } else {
              vErrors.push(err83);
            }
            errors++;
          }
          if (typeof data36 == "number" && isFinite(data36)) {
            if (data36 > 9007199254740991 || isNaN(data36)) {
              const err84 = { instancePath: instancePath + "/deliveries/count", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
            if (data36 < 0 || isNaN(data36)) {
              const err85 = { instancePath: instancePath + "/deliveries/count", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
            }
          }
        }
        if (data30.min !== void 0) {
          let data37 = data30.min;
          if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
            const err86 = { instancePath: instancePath + "/deliveries/min", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
          if (typeof data37 == "number" && isFinite(data37)) {
            if (data37 > 9007199254740991 || isNaN(data37)) {
              const err87 = { instancePath: instancePath + "/deliveries/min", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err87];
              } else {
                vErrors.push(err87);
              }
              errors++;
            }
            if (data37 < 0 || isNaN(data37)) {
              const err88 = { instancePath: instancePath + "/deliveries/min", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err88];
              } else {
                vErrors.push(err88);
              }
              errors++;
            }
          }
        }
        if (data30.max !== void 0) {
          let data38 = data30.max;
          if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38)) && isFinite(data38))) {
            const err89 = { instancePath: instancePath + "/deliveries/max", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err89];
            } else {
              vErrors.push(err89);
            }
            errors++;
          }
          if (typeof data38 == "number" && isFinite(data38)) {
            if (data38 > 9007199254740991 || isNaN(data38)) {
              const err90 = { instancePath: instancePath + "/deliveries/max", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err90];
              } else {
                vErrors.push(err90);
              }
              errors++;
            }
            if (data38 < 0 || isNaN(data38)) {
              const err91 = { instancePath: instancePath + "/deliveries/max", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err91];
              } else {
                vErrors.push(err91);
              }
              errors++;
            }
          }
        }
        if (data30.within !== void 0) {
          let data39 = data30.within;
          if (typeof data39 === "string") {
            if (!pattern6.test(data39)) {
              const err92 = { instancePath: instancePath + "/deliveries/within", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$" }, message: 'must match pattern "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$"' };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
          } else {
            const err93 = { instancePath: instancePath + "/deliveries/within", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
        }
      } else {
        const err94 = { instancePath: instancePath + "/deliveries", schemaPath: "#/properties/deliveries/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err94];
        } else {
          vErrors.push(err94);
        }
        errors++;
      }
    }
    if (data.events !== void 0) {
      let data40 = data.events;
      if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
        for (const key7 in data40) {
          if (!(key7 === "tenant" || key7 === "eventType" || key7 === "externalId" || key7 === "inOrder" || key7 === "count" || key7 === "min" || key7 === "max" || key7 === "within")) {
            const err95 = { instancePath: instancePath + "/events", schemaPath: "#/properties/events/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
        }
        if (data40.tenant !== void 0) {
          let data41 = data40.tenant;
          if (typeof data41 === "string") {
            if (!pattern13.test(data41)) {
              const err96 = { instancePath: instancePath + "/events/tenant", schemaPath: "#/$defs/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$"' };
              if (vErrors === null) {
                vErrors = [err96];
              } else {
                vErrors.push(err96);
              }
              errors++;
            }
          } else {
            const err97 = { instancePath: instancePath + "/events/tenant", schemaPath: "#/$defs/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
        }
        if (data40.eventType !== void 0) {
          let data42 = data40.eventType;
          if (!(data42 === "target.imported" || data42 === "target.rejected" || data42 === "target.updated" || data42 === "target.cancelled" || data42 === "target.scheduled" || data42 === "target.completed" || data42 === "target.follow_up_created" || data42 === "route.suggestion.created" || data42 === "route.published" || data42 === "appointment.scheduled" || data42 === "appointment.started" || data42 === "appointment.completed" || data42 === "appointment.problem_reported" || data42 === "appointment.cancelled" || data42 === "visit_report.created" || data42 === "visit_report.submitted" || data42 === "visit_report.approved" || data42 === "visit_report.rejected" || data42 === "visit_report.follow_up_required" || data42 === "visit_report.problem_reported" || data42 === "billing.event_created" || data42 === "billing.event_ready" || data42 === "billing.event_sent" || data42 === "billing.event_failed")) {
            const err98 = { instancePath: instancePath + "/events/eventType", schemaPath: "#/$defs/eventType/enum", keyword: "enum", params: { allowedValues: schema133.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err98];
            } else {
              vErrors.push(err98);
            }
            errors++;
          }
        }
        if (data40.externalId !== void 0) {
          let data43 = data40.externalId;
          if (typeof data43 === "string") {
            if (func1(data43) < 1) {
              const err99 = { instancePath: instancePath + "/events/externalId", schemaPath: "#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err99];
              } else {
                vErrors.push(err99);
              }
              errors++;
            }
          } else {
            const err100 = { instancePath: instancePath + "/events/externalId", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
        }
        if (data40.inOrder !== void 0) {
          let data44 = data40.inOrder;
          if (Array.isArray(data44)) {
            if (data44.length < 1) {
              const err101 = { instancePath: instancePath + "/events/inOrder", schemaPath: "#/properties/events/properties/inOrder/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err101];
              } else {
                vErrors.push(err101);
              }
              errors++;
            }
            const len0 = data44.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data45 = data44[i0];
              if (!(data45 === "target.imported" || data45 === "target.rejected" || data45 === "target.updated" || data45 === "target.cancelled" || data45 === "target.scheduled" || data45 === "target.completed" || data45 === "target.follow_up_created" || data45 === "route.suggestion.created" || data45 === "route.published" || data45 === "appointment.scheduled" || data45 === "appointment.started" || data45 === "appointment.completed" || data45 === "appointment.problem_reported" || data45 === "appointment.cancelled" || data45 === "visit_report.created" || data45 === "visit_report.submitted" || data45 === "visit_report.approved" || data45 === "visit_report.rejected" || data45 === "visit_report.follow_up_required" || data45 === "visit_report.problem_reported" || data45 === "billing.event_created" || data45 === "billing.event_ready" || data45 === "billing.event_sent" || data45 === "billing.event_failed")) {
                const err102 = { instancePath: instancePath + "/events/inOrder/" + i0, schemaPath: "#/$defs/eventType/enum", keyword: "enum", params: { allowedValues: schema133.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err102];
                } else {
                  vErrors.push(err102);
                }
                errors++;
              }
            }
          } else {
            const err103 = { instancePath: instancePath + "/events/inOrder", schemaPath: "#/properties/events/properties/inOrder/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err103];
            } else {
              vErrors.push(err103);
            }
            errors++;
          }
        }
        if (data40.count !== void 0) {
          let data46 = data40.count;
          if (!(typeof data46 == "number" && (!(data46 % 1) && !isNaN(data46)) && isFinite(data46))) {
            const err104 = { instancePath: instancePath + "/events/count", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err104];
            } else {
              vErrors.push(err104);
            }
            errors++;
          }
          if (typeof data46 == "number" && isFinite(data46)) {
            if (data46 > 9007199254740991 || isNaN(data46)) {
              const err105 = { instancePath: instancePath + "/events/count", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err105];
              } else {
                vErrors.push(err105);
              }
              errors++;
            }
            if (data46 < 0 || isNaN(data46)) {
              const err106 = { instancePath: instancePath + "/events/count", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err106];
              } else {
                vErrors.push(err106);
              }
              errors++;
            }
          }
        }
        if (data40.min !== void 0) {
          let data47 = data40.min;
          if (!(typeof data47 == "number" && (!(data47 % 1) && !isNaN(data47)) && isFinite(data47))) {
            const err107 = { instancePath: instancePath + "/events/min", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err107];
            } else {
              vErrors.push(err107);
            }
            errors++;
          }
          if (typeof data47 == "number" && isFinite(data47)) {
            if (data47 > 9007199254740991 || isNaN(data47)) {
              const err108 = { instancePath: instancePath + "/events/min", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err108];
              } else {
                vErrors.push(err108);
              }
              errors++;
            }
            if (data47 < 0 || isNaN(data47)) {
              const err109 = { instancePath: instancePath + "/events/min", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err109];
              } else {
                vErrors.push(err109);
              }
              errors++;
            }
          }
        }
        if (data40.max !== void 0) {
          let data48 = data40.max;
          if (!(typeof data48 == "number" && (!(data48 % 1) && !isNaN(data48)) && isFinite(data48))) {
            const err110 = { instancePath: instancePath + "/events/max", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err110];
            } else {
              vErrors.push(err110);
            }
            errors++;
          }
          if (typeof data48 == "number" && isFinite(data48)) {
            if (data48 > 9007199254740991 || isNaN(data48)) {
              const err111 = { instancePath: instancePath + "/events/max", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err111];
              } else {
                vErrors.push(err111);
              }
              errors++;
            }
            if (data48 < 0 || isNaN(data48)) {
              const err112 = { instancePath: instancePath + "/events/max", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err112];
              } else {
                vErrors.push(err112);
              }
              errors++;
            }
          }
        }
        if (data40.within !== void 0) {
          let data49 = data40.within;
          if (typeof data49 === "string") {
            if (!pattern6.test(data49)) {
              const err113 = { instancePath: instancePath + "/events/within", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$" }, message: 'must match pattern "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$"' };
              if (vErrors === null) {
                vErrors = [err113];
              } else {
                vErrors.push(err113);
              }
              errors++;
            }
          } else {
            const err114 = { instancePath: instancePath + "/events/within", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err114];
            } else {
              vErrors.push(err114);
            }
            errors++;
          }
        }
      } else {
        const err115 = { instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err115];
        } else {
          vErrors.push(err115);
        }
        errors++;
      }
    }
  } else {
    const err116 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err116];
    } else {
      vErrors.push(err116);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema47.type }, message: "must be object,null" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func14.call(schema47.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      if (1 !== data.version) {
        const err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.extends !== void 0) {
      let data2 = data.extends;
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          const err5 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.seed !== void 0) {
      let data3 = data.seed;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err7 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 4294967295 || isNaN(data3)) {
          const err8 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err9 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.ids !== void 0) {
      let data4 = data.ids;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key1 in data4) {
          if (!(key1 === "importJob" || key1 === "target" || key1 === "customer" || key1 === "location" || key1 === "contact" || key1 === "webhook")) {
            const err10 = { instancePath: instancePath + "/ids", schemaPath: "#/properties/ids/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data4.importJob !== void 0) {
          let data5 = data4.importJob;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            const err11 = { instancePath: instancePath + "/ids/importJob", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 9007199254740991 || isNaN(data5)) {
              const err12 = { instancePath: instancePath + "/ids/importJob", schemaPath: "#/$defs/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data5 < 1 || isNaN(data5)) {
              const err13 = { instancePath: instancePath + "/ids/importJob", schemaPath: "#/$defs/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
        }
        if (data4.target !== void 0) {
          let data6 = data4.target;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            const err14 = { instancePath: instancePath + "/ids/target", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 9007199254740991 || isNaN(data6)) {
              const err15 = { instancePath: instancePath + "/ids/target", schemaPath: "#/$defs/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data6 < 1 || isNaN(data6)) {
              const err16 = { instancePath: instancePath + "/ids/target", schemaPath: "#/$defs/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
        }
        if (data4.customer !== void 0) {
          let data7 = data4.customer;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
            const err17 = { instancePath: instancePath + "/ids/customer", schemaPath: "#/$defs/recordId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 > 4503599627370496 || isNaN(data7)) {
              const err18 = { instancePath: instancePath + "/ids/customer", schemaPath: "#/$defs/recordId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4503599627370496 }, message: "must be <= 4503599627370496" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data7 < 1 || isNaN(data7)) {
              const err19 = { instancePath: instancePath + "/ids/customer", schemaPath: "#/$defs/recordId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
        }
        if (data4.location !== void 0) {
          let data8 = data4.location;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            const err20 = { instancePath: instancePath + "/ids/location", schemaPath: "#/$defs/recordId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 4503599627370496 || isNaN(data8)) {
              const err21 = { instancePath: instancePath + "/ids/location", schemaPath: "#/$defs/recordId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4503599627370496 }, message: "must be <= 4503599627370496" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (data8 < 1 || isNaN(data8)) {
              const err22 = { instancePath: instancePath + "/ids/location", schemaPath: "#/$defs/recordId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          }
        }
        if (data4.contact !== void 0) {
          let data9 = data4.contact;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
            const err23 = { instancePath: instancePath + "/ids/contact", schemaPath: "#/$defs/recordId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 > 4503599627370496 || isNaN(data9)) {
              const err24 = { instancePath: instancePath + "/ids/contact", schemaPath: "#/$defs/recordId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4503599627370496 }, message: "must be <= 4503599627370496" };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (data9 < 1 || isNaN(data9)) {
              const err25 = { instancePath: instancePath + "/ids/contact", schemaPath: "#/$defs/recordId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          }
        }
        if (data4.webhook !== void 0) {
          let data10 = data4.webhook;
          if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
            const err26 = { instancePath: instancePath + "/ids/webhook", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 > 9007199254740991 || isNaN(data10)) {
              const err27 = { instancePath: instancePath + "/ids/webhook", schemaPath: "#/$defs/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (data10 < 1 || isNaN(data10)) {
              const err28 = { instancePath: instancePath + "/ids/webhook", schemaPath: "#/$defs/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/ids", schemaPath: "#/properties/ids/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.clock !== void 0) {
      let data11 = data.clock;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const key2 in data11) {
          if (!(key2 === "mode" || key2 === "start")) {
            const err30 = { instancePath: instancePath + "/clock", schemaPath: "#/properties/clock/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data11.mode !== void 0) {
          let data12 = data11.mode;
          if (!(data12 === "real" || data12 === "frozen" || data12 === "virtual")) {
            const err31 = { instancePath: instancePath + "/clock/mode", schemaPath: "#/properties/clock/properties/mode/enum", keyword: "enum", params: { allowedValues: schema47.properties.clock.properties.mode.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data11.start !== void 0) {
          if (!(typeof data11.start === "string")) {
            const err32 = { instancePath: instancePath + "/clock/start", schemaPath: "#/properties/clock/properties/start/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/clock", schemaPath: "#/properties/clock/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.assumptions !== void 0) {
      let data14 = data.assumptions;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (const key3 in data14) {
          if (!func14.call(schema47.properties.assumptions.properties, key3)) {
            const err34 = { instancePath: instancePath + "/assumptions", schemaPath: "#/properties/assumptions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data14.missingMapScope !== void 0) {
          let data15 = data14.missingMapScope;
          if (!(data15 === "reject" || data15 === "skip")) {
            const err35 = { instancePath: instancePath + "/assumptions/missingMapScope", schemaPath: "#/properties/assumptions/properties/missingMapScope/enum", keyword: "enum", params: { allowedValues: schema47.properties.assumptions.properties.missingMapScope.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data14.mappingWithoutRead !== void 0) {
          let data16 = data14.mappingWithoutRead;
          if (!(data16 === "status" || data16 === "omit")) {
            const err36 = { instancePath: instancePath + "/assumptions/mappingWithoutRead", schemaPath: "#/properties/assumptions/properties/mappingWithoutRead/enum", keyword: "enum", params: { allowedValues: schema47.properties.assumptions.properties.mappingWithoutRead.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data14.invalidBatchItem !== void 0) {
          let data17 = data14.invalidBatchItem;
          if (!(data17 === "rejectItem" || data17 === "rejectRequest")) {
            const err37 = { instancePath: instancePath + "/assumptions/invalidBatchItem", schemaPath: "#/properties/assumptions/properties/invalidBatchItem/enum", keyword: "enum", params: { allowedValues: schema47.properties.assumptions.properties.invalidBatchItem.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data14.singleRejection !== void 0) {
          let data18 = data14.singleRejection;
          if (!(data18 === "importJob" || data18 === "http")) {
            const err38 = { instancePath: instancePath + "/assumptions/singleRejection", schemaPath: "#/properties/assumptions/properties/singleRejection/enum", keyword: "enum", params: { allowedValues: schema47.properties.assumptions.properties.singleRejection.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data14.importAnswer !== void 0) {
          let data19 = data14.importAnswer;
          if (!(data19 === "documented" || data19 === "completed" || data19 === "accepted")) {
            const err39 = { instancePath: instancePath + "/assumptions/importAnswer", schemaPath: "#/properties/assumptions/properties/importAnswer/enum", keyword: "enum", params: { allowedValues: schema47.properties.assumptions.properties.importAnswer.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data14.ambiguousNameWarning !== void 0) {
          let data20 = data14.ambiguousNameWarning;
          if (!(data20 === "AmbiguousCustomerNumber" || data20 === "AmbiguousCustomerName")) {
            const err40 = { instancePath: instancePath + "/assumptions/ambiguousNameWarning", schemaPath: "#/properties/assumptions/properties/ambiguousNameWarning/enum", keyword: "enum", params: { allowedValues: schema47.properties.assumptions.properties.ambiguousNameWarning.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data14.archivedCustomer !== void 0) {
          let data21 = data14.archivedCustomer;
          if (!(data21 === "link" || data21 === "fail")) {
            const err41 = { instancePath: instancePath + "/assumptions/archivedCustomer", schemaPath: "#/properties/assumptions/properties/archivedCustomer/enum", keyword: "enum", params: { allowedValues: schema47.properties.assumptions.properties.archivedCustomer.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data14.contactDetailsDefault !== void 0) {
          let data22 = data14.contactDetailsDefault;
          if (!(data22 === "off" || data22 === "on")) {
            const err42 = { instancePath: instancePath + "/assumptions/contactDetailsDefault", schemaPath: "#/properties/assumptions/properties/contactDetailsDefault/enum", keyword: "enum", params: { allowedValues: schema47.properties.assumptions.properties.contactDetailsDefault.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data14.retrySchedule !== void 0) {
          let data23 = data14.retrySchedule;
          if (Array.isArray(data23)) {
            if (data23.length < 1) {
              const err43 = { instancePath: instancePath + "/assumptions/retrySchedule", schemaPath: "#/properties/assumptions/properties/retrySchedule/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            const len0 = data23.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data24 = data23[i0];
              if (typeof data24 === "string") {
                if (!pattern6.test(data24)) {
                  const err44 = { instancePath: instancePath + "/assumptions/retrySchedule/" + i0, schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$" }, message: 'must match pattern "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$"' };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
              } else {
                const err45 = { instancePath: instancePath + "/assumptions/retrySchedule/" + i0, schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
          } else {
            const err46 = { instancePath: instancePath + "/assumptions/retrySchedule", schemaPath: "#/properties/assumptions/properties/retrySchedule/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data14.upsertAfterCancel !== void 0) {
          let data25 = data14.upsertAfterCancel;
          if (!(data25 === "revive" || data25 === "reject")) {
            const err47 = { instancePath: instancePath + "/assumptions/upsertAfterCancel", schemaPath: "#/properties/assumptions/properties/upsertAfterCancel/enum", keyword: "enum", params: { allowedValues: schema47.properties.assumptions.properties.upsertAfterCancel.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
        if (data14.localDateTimes !== void 0) {
          let data26 = data14.localDateTimes;
          if (!(data26 === "reject" || data26 === "utc")) {
            const err48 = { instancePath: instancePath + "/assumptions/localDateTimes", schemaPath: "#/properties/assumptions/properties/localDateTimes/enum", keyword: "enum", params: { allowedValues: schema47.properties.assumptions.properties.localDateTimes.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data14.manualOnly !== void 0) {
          let data27 = data14.manualOnly;
          if (!(data27 === "skipped" || data27 === "failed")) {
            const err49 = { instancePath: instancePath + "/assumptions/manualOnly", schemaPath: "#/properties/assumptions/properties/manualOnly/enum", keyword: "enum", params: { allowedValues: schema47.properties.assumptions.properties.manualOnly.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        if (data14.foreignRecord !== void 0) {
          let data28 = data14.foreignRecord;
          if (!(data28 === "leave" || data28 === "link")) {
            const err50 = { instancePath: instancePath + "/assumptions/foreignRecord", schemaPath: "#/properties/assumptions/properties/foreignRecord/enum", keyword: "enum", params: { allowedValues: schema47.properties.assumptions.properties.foreignRecord.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data14.createWithoutExternalId !== void 0) {
          let data29 = data14.createWithoutExternalId;
          if (!(data29 === "create" || data29 === "refuse")) {
            const err51 = { instancePath: instancePath + "/assumptions/createWithoutExternalId", schemaPath: "#/properties/assumptions/properties/createWithoutExternalId/enum", keyword: "enum", params: { allowedValues: schema47.properties.assumptions.properties.createWithoutExternalId.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data14.otherExternalId !== void 0) {
          let data30 = data14.otherExternalId;
          if (!(data30 === "link" || data30 === "refuse")) {
            const err52 = { instancePath: instancePath + "/assumptions/otherExternalId", schemaPath: "#/properties/assumptions/properties/otherExternalId/enum", keyword: "enum", params: { allowedValues: schema47.properties.assumptions.properties.otherExternalId.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data14.eventsOf !== void 0) {
          let data31 = data14.eventsOf;
          if (!(data31 === "tenant" || data31 === "sourceSystem")) {
            const err53 = { instancePath: instancePath + "/assumptions/eventsOf", schemaPath: "#/properties/assumptions/properties/eventsOf/enum", keyword: "enum", params: { allowedValues: schema47.properties.assumptions.properties.eventsOf.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
      } else {
        const err54 = { instancePath: instancePath + "/assumptions", schemaPath: "#/properties/assumptions/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.importJobs !== void 0) {
      let data32 = data.importJobs;
      if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
        for (const key4 in data32) {
          if (!(key4 === "completeAfter")) {
            const err55 = { instancePath: instancePath + "/importJobs", schemaPath: "#/properties/importJobs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data32.completeAfter !== void 0) {
          let data33 = data32.completeAfter;
          if (typeof data33 === "string") {
            if (!pattern6.test(data33)) {
              const err56 = { instancePath: instancePath + "/importJobs/completeAfter", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$" }, message: 'must match pattern "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$"' };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          } else {
            const err57 = { instancePath: instancePath + "/importJobs/completeAfter", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
      } else {
        const err58 = { instancePath: instancePath + "/importJobs", schemaPath: "#/properties/importJobs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
    }
    if (data.limits !== void 0) {
      let data34 = data.limits;
      if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
        for (const key5 in data34) {
          if (!func14.call(schema47.properties.limits.properties, key5)) {
            const err59 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
        if (data34.batchItems !== void 0) {
          let data35 = data34.batchItems;
          if (!(typeof data35 == "number" && (!(data35 % 1) && !isNaN(data35)) && isFinite(data35))) {
            const err60 = { instancePath: instancePath + "/limits/batchItems", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
          if (typeof data35 == "number" && isFinite(data35)) {
            if (data35 > 9007199254740991 || isNaN(data35)) {
              const err61 = { instancePath: instancePath + "/limits/batchItems", schemaPath: "#/$defs/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
            if (data35 < 1 || isNaN(data35)) {
              const err62 = { instancePath: instancePath + "/limits/batchItems", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
          }
        }
        if (data34.body !== void 0) {
          let data36 = data34.body;
          if (typeof data36 === "string") {
            if (!pattern8.test(data36)) {
              const err63 = { instancePath: instancePath + "/limits/body", schemaPath: "#/$defs/size/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(b|kb|mb)$" }, message: 'must match pattern "^[0-9]+(b|kb|mb)$"' };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
          } else {
            const err64 = { instancePath: instancePath + "/limits/body", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
        if (data34.importJobItems !== void 0) {
          let data37 = data34.importJobItems;
          if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
            const err65 = { instancePath: instancePath + "/limits/importJobItems", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
          if (typeof data37 == "number" && isFinite(data37)) {
            if (data37 > 9007199254740991 || isNaN(data37)) {
              const err66 = { instancePath: instancePath + "/limits/importJobItems", schemaPath: "#/$defs/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
            if (data37 < 1 || isNaN(data37)) {
              const err67 = { instancePath: instancePath + "/limits/importJobItems", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
          }
        }
        if (data34.idempotencyAnswers !== void 0) {
          let data38 = data34.idempotencyAnswers;
          if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38)) && isFinite(data38))) {
            const err68 = { instancePath: instancePath + "/limits/idempotencyAnswers", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
          if (typeof data38 == "number" && isFinite(data38)) {
            if (data38 > 9007199254740991 || isNaN(data38)) {
              const err69 = { instancePath: instancePath + "/limits/idempotencyAnswers", schemaPath: "#/$defs/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
            if (data38 < 1 || isNaN(data38)) {
              const err70 = { instancePath: instancePath + "/limits/idempotencyAnswers", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
          }
        }
        if (data34.idempotencyBytes !== void 0) {
          let data39 = data34.idempotencyBytes;
          if (typeof data39 === "string") {
            if (!pattern8.test(data39)) {
              const err71 = { instancePath: instancePath + "/limits/idempotencyBytes", schemaPath: "#/$defs/size/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(b|kb|mb)$" }, message: 'must match pattern "^[0-9]+(b|kb|mb)$"' };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
          } else {
            const err72 = { instancePath: instancePath + "/limits/idempotencyBytes", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
        }
        if (data34.journalEntries !== void 0) {
          let data40 = data34.journalEntries;
          if (!(typeof data40 == "number" && (!(data40 % 1) && !isNaN(data40)) && isFinite(data40))) {
            const err73 = { instancePath: instancePath + "/limits/journalEntries", schemaPath: "#/$defs/amount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
          if (typeof data40 == "number" && isFinite(data40)) {
            if (data40 > 9007199254740991 || isNaN(data40)) {
              const err74 = { instancePath: instancePath + "/limits/journalEntries", schemaPath: "#/$defs/amount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
            if (data40 < 0 || isNaN(data40)) {
              const err75 = { instancePath: instancePath + "/limits/journalEntries", schemaPath: "#/$defs/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
          }
        }
        if (data34.journalBytes !== void 0) {
          let data41 = data34.journalBytes;
          if (typeof data41 === "string") {
            if (!pattern8.test(data41)) {
              const err76 = { instancePath: instancePath + "/limits/journalBytes", schemaPath: "#/$defs/size/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(b|kb|mb)$" }, message: 'must match pattern "^[0-9]+(b|kb|mb)$"' };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
          } else {
            const err77 = { instancePath: instancePath + "/limits/journalBytes", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
        if (data34.deliveries !== void 0) {
          let data42 = data34.deliveries;
          if (!(typeof data42 == "number" && (!(data42 % 1) && !isNaN(data42)) && isFinite(data42))) {
            const err78 = { instancePath: instancePath + "/limits/deliveries", schemaPath: "#/properties/limits/properties/deliveries/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
          if (typeof data42 == "number" && isFinite(data42)) {
            if (data42 > 1e7 || isNaN(data42)) {
              const err79 = { instancePath: instancePath + "/limits/deliveries", schemaPath: "#/properties/limits/properties/deliveries/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000" };
              if (vErrors === null) {
                vErrors = [err79];
              } else {
                vErrors.push(err79);
              }
              errors++;
            }
            if (data42 < 1 || isNaN(data42)) {
              const err80 = { instancePath: instancePath + "/limits/deliveries", schemaPath: "#/properties/limits/properties/deliveries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
          }
        }
        if (data34.events !== void 0) {
          let data43 = data34.events;
          if (!(typeof data43 == "number" && (!(data43 % 1) && !isNaN(data43)) && isFinite(data43))) {
            const err81 = { instancePath: instancePath + "/limits/events", schemaPath: "#/properties/limits/properties/events/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err81];
            } else {
              vErrors.push(err81);
            }
            errors++;
          }
          if (typeof data43 == "number" && isFinite(data43)) {
            if (data43 > 1e7 || isNaN(data43)) {
              const err82 = { instancePath: instancePath + "/limits/events", schemaPath: "#/properties/limits/properties/events/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000" };
              if (vErrors === null) {
                vErrors = [err82];
              } else {
                vErrors.push(err82);
              }
              errors++;
            }
            if (data43 < 1 || isNaN(data43)) {
              const err83 = { instancePath: instancePath + "/limits/events", schemaPath: "#/properties/limits/properties/events/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
          }
        }
        if (data34.deliveryTimeout !== void 0) {
          let data44 = data34.deliveryTimeout;
          if (typeof data44 === "string") {
            if (!pattern6.test(data44)) {
              const err84 = { instancePath: instancePath + "/limits/deliveryTimeout", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$" }, message: 'must match pattern "^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$"' };
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
          } else {
            const err85 = { instancePath: instancePath + "/limits/deliveryTimeout", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
        if (data34.deliveryBytes !== void 0) {
          let data45 = data34.deliveryBytes;
          if (typeof data45 === "string") {
            if (!pattern8.test(data45)) {
              const err86 = { instancePath: instancePath + "/limits/deliveryBytes", schemaPath: "#/$defs/size/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(b|kb|mb)$" }, message: 'must match pattern "^[0-9]+(b|kb|mb)$"' };
              if (vErrors === null) {
                vErrors = [err86];
              } else {
                vErrors.push(err86);
              }
              errors++;
            }
          } else {
            const err87 = { instancePath: instancePath + "/limits/deliveryBytes", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
      } else {
        const err88 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err88];
        } else {
          vErrors.push(err88);
        }
        errors++;
      }
    }
    if (data.tenants !== void 0) {
      let data46 = data.tenants;
      if (Array.isArray(data46)) {
        const len1 = data46.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate29(data46[i1], { instancePath: instancePath + "/tenants/" + i1, parentData: data46, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err89 = { instancePath: instancePath + "/tenants", schemaPath: "#/properties/tenants/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err89];
        } else {
          vErrors.push(err89);
        }
        errors++;
      }
    }
    if (data.faults !== void 0) {
      let data48 = data.faults;
      if (Array.isArray(data48)) {
        const len2 = data48.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate51(data48[i2], { instancePath: instancePath + "/faults/" + i2, parentData: data48, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err90 = { instancePath: instancePath + "/faults", schemaPath: "#/properties/faults/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err90];
        } else {
          vErrors.push(err90);
        }
        errors++;
      }
    }
    if (data.timeline !== void 0) {
      let data50 = data.timeline;
      if (Array.isArray(data50)) {
        const len3 = data50.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate53(data50[i3], { instancePath: instancePath + "/timeline/" + i3, parentData: data50, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err91 = { instancePath: instancePath + "/timeline", schemaPath: "#/properties/timeline/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err91];
        } else {
          vErrors.push(err91);
        }
        errors++;
      }
    }
    if (data.expectations !== void 0) {
      let data52 = data.expectations;
      if (Array.isArray(data52)) {
        const len4 = data52.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate55(data52[i4], { instancePath: instancePath + "/expectations/" + i4, parentData: data52, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err92 = { instancePath: instancePath + "/expectations", schemaPath: "#/properties/expectations/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err92];
        } else {
          vErrors.push(err92);
        }
        errors++;
      }
    }
    if (data.webhookTimestamps !== void 0) {
      let data54 = data.webhookTimestamps;
      if (!(data54 === "real" || data54 === "clock")) {
        const err93 = { instancePath: instancePath + "/webhookTimestamps", schemaPath: "#/properties/webhookTimestamps/enum", keyword: "enum", params: { allowedValues: schema47.properties.webhookTimestamps.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err93];
        } else {
          vErrors.push(err93);
        }
        errors++;
      }
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  batchEnvelope,
  inboundTarget,
  scenario,
  webhookCreate,
  webhookUpdate
};
