import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Visitors of the workbench, many at once, mixed over its pages:
 *
 * <pre>
 *   ./thresher serve --store STORE &
 *   java bench/Load.java http://127.0.0.1:8075 PID 50 120
 * </pre>
 *
 * <p>Each visitor asks for a page, waits until it has come whole, thinks for half a second, and asks for the next one. A page that is
 * computed for the first time (503, "still working") is asked for again, as a browser does, and counted apart. Every page is asked for once
 * before the clock starts.
 */
final class Load {
  private static final List<String> PAGES =
      List.of(
          "/",
          "/?q=energy+density",
          "/?q=laser+wavelength&editions=all",
          "/?q=frequency:[2.7+GHz+TO+6.8+GHz]",
          "/?quantity=energy+density&low=300&unit=Wh/kg",
          "/?q=3A001.b&list=us-ccl",
          "/entry?list=us-ccl",
          "/entry?list=us-ccl&code=3A001",
          "/entry?list=us-ccl&code=3A001.e.1.b&at=2020-09-01",
          "/entry/history?list=us-ccl&code=3A991.j.2",
          "/entry/compare?list=us-ccl&code=3A001",
          "/changes?list=us-ccl",
          "/changes?list=us-ccl&direction=tightened",
          "/meets?property1=energy+density&value1=300+Wh/kg&subject=secondary+cell&list=us-ccl",
          "/parties?name=Huawei",
          "/coverage",
          "/items",
          "/fields",
          "/gaps",
          "/registry",
          "/announcements",
          "/corpus",
          "/api/search?q=energy+density",
          "/api/changes?list=us-ccl&limit=20");

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(30)).build();
  private final Map<String, ConcurrentLinkedQueue<Long>> times = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<String> waits = new ConcurrentLinkedQueue<>();
  private final String address;

  private Load(String address) {
    this.address = address;
  }

  public static void main(String[] args) throws Exception {
    if (args.length != 4) {
      System.err.println("usage: java bench/Load.java ADDRESS PID VISITORS SECONDS");
      System.exit(2);
    }
    new Load(args[0]).run(args[1], Integer.parseInt(args[2]), Integer.parseInt(args[3]));
  }

  private void run(String pid, int visitors, int seconds) throws Exception {
    for (String page : PAGES) {
      long start = System.nanoTime();
      while (ask(page) == 503) {
        Thread.sleep(4000);
      }
      System.out.printf(Locale.ROOT, "first %6d ms  %s%n", millis(start), page);
    }
    times.clear();
    waits.clear();
    List<String> memory = new ArrayList<>();
    memory.add(resident(pid));
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < visitors; i++) {
        int seed = i;
        pool.submit(() -> visit(seed, end));
      }
      while (System.nanoTime() < end) {
        Thread.sleep(15_000);
        memory.add(resident(pid));
      }
    }
    report(visitors, seconds, memory);
  }

  private void visit(int seed, long end) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    while (System.nanoTime() < end) {
      String page = PAGES.get(random.nextInt(PAGES.size()));
      try {
        ask(page);
        Thread.sleep(500);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private int ask(String page) throws InterruptedException {
    long start = System.nanoTime();
    try {
      URI uri = URI.create(address + page.replace("[", "%5B").replace("]", "%5D"));
      HttpResponse<byte[]> answer =
          client.send(
              HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(60)).build(),
              HttpResponse.BodyHandlers.ofByteArray());
      switch (answer.statusCode()) {
        case 200 ->
            times.computeIfAbsent(page, each -> new ConcurrentLinkedQueue<>()).add(millis(start));
        case 503 -> waits.add(page);
        default -> failures.add(answer.statusCode() + " " + page);
      }
      return answer.statusCode();
    } catch (IOException e) {
      failures.add(e + " " + page);
      return 0;
    }
  }

  private static long millis(long start) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  private void report(int visitors, int seconds, List<String> memory) {
    long[] all =
        times.values().stream().flatMap(ConcurrentLinkedQueue::stream).mapToLong(Long::longValue).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%n%d visitors, %d s: %d pages, %.1f a second; %d failed, %d told to wait%n",
        visitors, seconds, all.length, all.length / (double) seconds, failures.size(), waits.size());
    System.out.printf(Locale.ROOT, "ms: median %d, p95 %d, p99 %d, most %d%n", at(all, 50), at(all, 95), at(all, 99), at(all, 100));
    System.out.println("resident MB every 15 s: " + String.join(" ", memory));
    failures.stream().distinct().limit(10).forEach(each -> System.out.println("failed: " + each));
    new TreeMap<>(times)
        .forEach((page, each) -> {
          long[] sorted = each.stream().mapToLong(Long::longValue).sorted().toArray();
          System.out.printf(Locale.ROOT, "%5d x  p50 %5d  p99 %5d  %s%n", sorted.length, at(sorted, 50), at(sorted, 99), page);
        });
    System.exit(failures.isEmpty() ? 0 : 1);
  }

  private static long at(long[] sorted, int percent) {
    return sorted.length == 0 ? 0 : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
  }

  private static String resident(String pid) throws IOException {
    return Files.readAllLines(Path.of("/proc", pid, "status")).stream()
        .filter(line -> line.startsWith("VmRSS"))
        .map(line -> String.valueOf(Long.parseLong(line.replaceAll("\\D", "")) / 1024))
        .findFirst()
        .orElse("?");
  }

}
