package dev.thresher.app.web.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The server while it runs. */
public final class JettyServer implements AutoCloseable {
  private static final int MOST_THREADS = 48;
  private static final int FEWEST_THREADS = 4;
  private static final int IDLE_MILLIS = 30_000;
  private static final int HEADER_BYTES = 16 * 1024;
  private static final int WAITING = 128;

  private final Server server;
  private final ServerConnector connector;
  private final String host;

  private JettyServer(Server server, ServerConnector connector, String host) {
    this.server = server;
    this.connector = connector;
    this.host = host;
  }

  /**
   * What is served.
   *
   * @param fingerprint of what the answers were made from
   */
  public record Site(
      List<Route> routes, Frame frame, Diagnosis diagnosis, Supplier<String> fingerprint) {
    public Site {
      routes = List.copyOf(routes);
    }
  }

  /** Listens; says what to do if the port is taken. */
  public static JettyServer start(Settings settings, Site site) {
    Server server = new Server(new QueuedThreadPool(MOST_THREADS, FEWEST_THREADS, IDLE_MILLIS));
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setSendDateHeader(false);
    http.setRequestHeaderSize(HEADER_BYTES);
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    connector.setIdleTimeout(IDLE_MILLIS);
    connector.setAcceptQueueSize(WAITING);
    server.addConnector(connector);
    server.setHandler(new Front(site, settings));
    server.setErrorHandler(new BareErrors());
    JettyServer running = new JettyServer(server, connector, settings.host());
    running.listen(settings);
    return running;
  }

  private void listen(Settings settings) {
    try {
      server.start();
    } catch (Exception e) {
      close();
      String why =
          e.getCause() instanceof BindException || e instanceof BindException
              ? "the port is taken or the address is not of this machine; name another by --port"
              : String.valueOf(e.getMessage());
      throw new UncheckedIOException(
          "cannot listen on " + settings.host() + ":" + settings.port() + ": " + why,
          new IOException(e));
    }
  }

  /** {@code http://127.0.0.1:8075} */
  public String address() {
    String name = host.contains(":") ? "[" + host + "]" : host;
    return "http://" + name + ":" + connector.getLocalPort();
  }

  /** Waits until somebody stops the server. */
  public void join() throws InterruptedException {
    server.join();
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the server did not stop", e);
    }
  }
}
