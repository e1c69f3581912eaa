package news.dateline.http.socket;

import news.dateline.http.Bodies;
import news.dateline.http.SlowClients;
import news.dateline.json.JsonReader;
import news.dateline.observation.Observers;
import news.dateline.operation.OperationService;
import news.dateline.subscription.OpenSubscriptions;
import news.dateline.subscription.SubscriptionsConfig;

/** What all WebSockets share. */
record SocketServices(
        SubscriptionsConfig config,
        OperationService operations,
        OpenSubscriptions subscriptions,
        Observers observers,
        SocketLogin login,
        JsonReader json,
        Bodies bodies,
        SlowClients slow,
        UnfinishedMessages unfinished) {}
