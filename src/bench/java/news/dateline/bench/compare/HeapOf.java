package news.dateline.bench.compare;

import java.io.IOException;
import javax.management.JMException;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.management.openmbean.CompositeData;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;

/** What another Java process tells of its memory. */
final class HeapOf implements AutoCloseable {

    private final JMXConnector connector;
    private final MBeanServerConnection beans;

    HeapOf(long process) throws IOException {
        try {
            VirtualMachine machine = VirtualMachine.attach(Long.toString(process));
            String address = machine.startLocalManagementAgent();
            machine.detach();
            connector = JMXConnectorFactory.connect(new JMXServiceURL(address));
            beans = connector.getMBeanServerConnection();
        } catch (AttachNotSupportedException e) {
            throw new IOException(e);
        }
    }

    /** Bytes, by all threads so far. */
    long allocated() throws IOException {
        return (Long) attribute("java.lang:type=Threading", "TotalThreadAllocatedBytes");
    }

    /** Bytes, what is no longer needed among them. */
    long used() throws IOException {
        return (Long)
                ((CompositeData) attribute("java.lang:type=Memory", "HeapMemoryUsage")).get("used");
    }

    void collect() throws IOException {
        try {
            beans.invoke(new ObjectName("java.lang:type=Memory"), "gc", null, null);
        } catch (JMException e) {
            throw new IOException(e);
        }
    }

    private Object attribute(String bean, String name) throws IOException {
        try {
            return beans.getAttribute(new ObjectName(bean), name);
        } catch (JMException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        connector.close();
    }
}
