-- Sends one prepared request again and again; every @ID@ in it becomes the next external id of the series.
-- wrk ... -s wrk.lua URL -- FILE PREFIX MOST CYCLE

local ffi = require('ffi')
ffi.cdef('int getpid(void); int kill(int process, int signal);')
local interrupt = 2

local parts, prefix, most, cycle
local sent = -1 -- wrk asks for one request only to look at it

function init(arguments)
  local file = assert(io.open(arguments[1], 'rb'))
  parts = split(file:read('*a'), '@ID@')
  file:close()
  prefix, most, cycle = arguments[2], tonumber(arguments[3]), tonumber(arguments[4])
end

function request()
  sent = sent + 1
  if sent == most then stop() end
  if #parts == 1 then return parts[1] end
  local number = cycle > 0 and sent % cycle or sent
  return table.concat(parts, prefix .. string.format('%08d', number))
end

-- wrk ends by time only; its own interrupt handler ends it in order, with its summary.
function stop()
  wrk.thread:stop()
  ffi.C.kill(ffi.C.getpid(), interrupt)
end

function split(text, separator)
  local found, from = {}, 1
  while true do
    local first, last = text:find(separator, from, true)
    found[#found + 1] = text:sub(from, first and first - 1)
    if not first then return found end
    from = last + 1
  end
end

function done(summary)
  local errors = summary.errors
  io.write(string.format(
    '{"requests":%d,"seconds":%.6f,"failures":{"connect":%d,"read":%d,"write":%d,"timeout":%d,"non-2xx":%d}}\n',
    summary.requests, summary.duration / 1e6, errors.connect, errors.read, errors.write, errors.timeout, errors.status))
end
