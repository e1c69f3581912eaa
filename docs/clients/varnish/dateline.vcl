vcl 4.1;

# A cache in front of Dateline. It keeps what Dateline says that anybody may keep, and removes it when purge.js says
# that something which it rests on has changed.
backend dateline {
    .host = "127.0.0.1";
    .port = "8080";
}

# Who may remove: where purge.js runs.
acl purgers {
    "localhost";
    "127.0.0.1";
    "::1";
}

sub vcl_recv {
    # The tags that have changed, as a regular expression: id|id|dateline-lists.
    if (req.method == "BAN") {
        if (client.ip !~ purgers) {
            return (synth(405));
        }
        if (req.http.X-Tags !~ "^[A-Za-z0-9_|-]+$") {
            return (synth(400));
        }
        if (req.http.X-Tags == "ALL") {
            ban("obj.http.Cache-Tag ~ .");
            return (synth(200, "removed"));
        }
        ban("obj.http.Cache-Tag ~ (^|,)(" + req.http.X-Tags + ")(,|$)");
        return (synth(200, "removed"));
    }
    # What belongs to one caller is answered to that caller only.
    if (req.http.Authorization) {
        return (pass);
    }
}

sub vcl_backend_response {
    set beresp.grace = 0s;
    set beresp.keep = 0s;
    if (beresp.http.Cache-Tag) {
        # Dateline says "no-cache", since most caches cannot remove. This one can.
        set beresp.ttl = 1h;
        unset beresp.http.Vary;
        set beresp.http.Vary = "Accept, Accept-Encoding";
    } else {
        set beresp.uncacheable = true;
        set beresp.ttl = 1s;
    }
    # Not on to Varnish's own rules, which keep nothing that says "no-cache".
    return (deliver);
}

sub vcl_deliver {
    # Browsers go on asking each time. They do not need the tags.
    unset resp.http.Cache-Tag;
    if (obj.hits > 0) {
        set resp.http.X-Cache = "hit";
    } else {
        set resp.http.X-Cache = "miss";
    }
}
