-- Sends one prepared request again and again; every @ID@ in it becomes the next external id of the series,
-- and @VARIANT@ the next line of a file.
-- wrk ... -s wrk.lua URL -- FILE PREFIX MOST CYCLE [VARIANTS FIRST]

local ffi = require('ffi')
ffi.cdef('int getpid(void); int kill(int process, int signal);')
local interrupt = 2

local parts, prefix, most, cycle, variants, firstVariant
local sent = -1 -- wrk asks for one request only to look at it

function init(arguments)
  parts = split(read(arguments[1]), '@ID@')
  prefix, most, cycle = arguments[2], tonumber(arguments[3]), tonumber(arguments[4])
  if arguments[5] then variants, firstVariant = split(read(arguments[5]), '\n'), tonumber(arguments[6]) end
end

function request()
  sent = sent + 1
  if sent == most then stop() end
  if #parts == 1 then return parts[1] end
  local number = cycle > 0 and sent % cycle or sent
  local text = table.concat(parts, prefix .. string.format('%08d', number))
  if not variants then return text end
  local first, last = text:find('@VARIANT@', 1, true)
  return text:sub(1, first - 1) .. variants[(firstVariant + sent) % #variants + 1] .. text:sub(last + 1)
end

-- wrk ends by time only; its own interrupt handler ends it in order, with its summary.
function stop()
  wrk.thread:stop()
  ffi.C.kill(ffi.C.getpid(), interrupt)
end

function read(name)
  local file = assert(io.open(name, 'rb'))
  local text = file:read('*a')
  file:close()
  return text
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
