-- For wrk: posts the file that BODY names, and tells at the end what it counted.
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.headers["Accept"] = "application/json"
wrk.body = io.open(os.getenv("BODY"), "r"):read("*a")

function done(summary, latency, requests)
  local errors = summary.errors
  print(string.format("counted %d %d %d %d", summary.requests, summary.duration, summary.bytes,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
