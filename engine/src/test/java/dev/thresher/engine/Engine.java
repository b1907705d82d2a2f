package dev.thresher.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.opensearch.Version;
import org.opensearch.cluster.service.ClusterService;
import org.opensearch.common.settings.Settings;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.node.NodeValidationException;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.transport.Netty4ModulePlugin;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One node of OpenSearch in this process, spoken to over HTTP as curl would. */
final class Engine implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final OneNode node;
  private final HttpClient client = HttpClient.newHttpClient();
  private final String address;

  private Engine(OneNode node) {
    this.node = node;
    this.address =
        "http://"
            + node.injector()
                .getInstance(HttpServerTransport.class)
                .boundAddress()
                .publishAddress();
  }

  /** The server's own node; only its constructor is not open to all. */
  private static final class OneNode extends Node {
    OneNode(Path home) {
      super(
          InternalSettingsPreparer.prepareEnvironment(
              settings(home), Map.of(), home.resolve("config"), () -> "one"),
          List.of(netty()),
          true);
    }

    private static Settings settings(Path home) {
      return Settings.builder()
          .put("path.home", home.toString())
          .put("node.name", "one")
          .put("cluster.name", "test")
          .put("discovery.type", "single-node")
          .put("cluster.routing.allocation.disk.threshold_enabled", false)
          .put("transport.type", "netty4")
          .put("http.type", "netty4")
          .put("network.host", "127.0.0.1")
          .put("http.port", "0")
          .put("transport.port", "0")
          .build();
    }

    private static PluginInfo netty() {
      String name = Netty4ModulePlugin.class.getName();
      return new PluginInfo(name, "HTTP", "none", Version.CURRENT, "21", name, List.of(), false);
    }

    @Override
    protected void configureNodeAndClusterIdStateListener(ClusterService service) {
      // it would give the log a name
    }
  }

  static Engine start(Path home) {
    try {
      Files.createDirectories(home.resolve("config"));
      OneNode node = new OneNode(home);
      node.start();
      return new Engine(node);
    } catch (IOException | NodeValidationException e) {
      throw new IllegalStateException("OpenSearch did not start", e);
    }
  }

  JsonNode put(String path, String body) {
    return send("PUT", path, "application/json", HttpRequest.BodyPublishers.ofString(body));
  }

  JsonNode post(String path, String body) {
    return send("POST", path, "application/json", HttpRequest.BodyPublishers.ofString(body));
  }

  JsonNode bulk(String path, Path file) {
    try {
      return send("POST", path, "application/x-ndjson", HttpRequest.BodyPublishers.ofFile(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonNode send(String method, String path, String type, HttpRequest.BodyPublisher body) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address + path))
              .header("Content-Type", type)
              .method(method, body)
              .build();
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new IllegalStateException(path + ": " + answer.body());
      }
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    client.close();
    try {
      node.close();
      node.awaitClose(10, TimeUnit.SECONDS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
