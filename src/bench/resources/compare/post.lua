-- For wrk: posts the files that BODIES names, one after the other, and tells at the end what it counted.
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.headers["Accept"] = "application/json"

local bodies = {}
for file in string.gmatch(os.getenv("BODIES"), "[^:]+") do
  bodies[#bodies + 1] = io.open(file, "r"):read("*a")
end

if #bodies == 1 then
  wrk.body = bodies[1]
else
  local asked = 0
  function request()
    asked = asked + 1
    return wrk.format(nil, nil, nil, bodies[asked % #bodies + 1])
  end
end

function done(summary, latency, requests)
  local errors = summary.errors
  print(string.format("counted %d %d %d %d", summary.requests, summary.duration, summary.bytes,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
