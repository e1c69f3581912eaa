package news.dateline.storage.hosts;

import java.io.IOException;
import java.util.List;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.ByteToMessageDecoder;

/**
 * Lets a server's messages through as long as they are those of a login by SCRAM-SHA-256, and
 * closes the connection otherwise. Only SCRAM proves that the server knows the password; a program
 * that has taken the server's port would ask for the password itself, or for none.
 */
final class ScramHandshake extends ByteToMessageDecoder {

    /** AuthenticationSASL, SASLContinue, SASLFinal, AuthenticationOk. */
    private static final int[] CODES = {10, 11, 12, 0};

    private static final byte AUTHENTICATION = 'R';
    private static final byte ERROR = 'E';

    /** A byte for the type, four for the length, which counts itself. */
    private static final int HEAD = 5;

    private static final int MOST_BYTES = 64 * 1024;

    private int step;

    /** Thrown to whoever waits for the connection. */
    static final class Refused extends IOException {

        private static final long serialVersionUID = 1;

        Refused() {
            super("the server does not authenticate with SCRAM-SHA-256");
        }
    }

    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out)
            throws Refused {
        if (step == CODES.length) {
            out.add(in.readRetainedSlice(in.readableBytes()));
            return;
        }
        if (in.readableBytes() < HEAD) {
            return;
        }
        int start = in.readerIndex();
        byte type = in.getByte(start);
        int length = in.getInt(start + 1);
        boolean isError = type == ERROR;
        if (!isError && type != AUTHENTICATION || length < Integer.BYTES || length > MOST_BYTES) {
            refuse(context, in);
            return;
        }
        if (in.readableBytes() < length + 1) {
            return;
        }
        if (!isError && !isNextStep(in.slice(start + HEAD, length - Integer.BYTES))) {
            refuse(context, in);
            return;
        }
        step = isError ? CODES.length : step + 1;
        out.add(in.readRetainedSlice(length + 1));
    }

    private boolean isNextStep(ByteBuf message) {
        return message.readableBytes() >= Integer.BYTES && message.getInt(0) == CODES[step];
    }

    private static void refuse(ChannelHandlerContext context, ByteBuf in) {
        in.skipBytes(in.readableBytes());
        context.fireExceptionCaught(new Refused());
        context.close();
    }
}
