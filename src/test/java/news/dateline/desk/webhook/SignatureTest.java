package news.dateline.desk.webhook;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

/** As the libraries of Standard Webhooks check it. */
class SignatureTest {

    /** The example of its reference implementations. */
    @Test
    void isThatOfTheStandard() {
        assertEquals(
                "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                Signature.of(
                        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        1614265330,
                        "{\"test\": 2432232314}"));
    }

    @Test
    void secretsDiffer() {
        assertEquals(50, Signature.newSecret().length());
        assertNotEquals(Signature.newSecret(), Signature.newSecret());
    }
}
