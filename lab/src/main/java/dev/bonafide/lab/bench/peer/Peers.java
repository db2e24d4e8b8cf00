package dev.bonafide.lab.bench.peer;

import dev.bonafide.lab.bench.Scratch;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Our index, our screening and our server beside rspamd and SpamAssassin: as many made rules, the
 * same messages of a kilobyte, one run. What is not installed is passed over with a line.
 */
final class Peers {
  private static final List<Integer> CONCURRENCIES = List.of(1, 4);
  private static final int RULES = 1_000;
  private static final int MESSAGES = 500;

  private Peers() {}

  /**
   * Runs.
   *
   * @param args a file for the table, the application's jar, seconds of one timed run
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    MadeSet set = MadeSet.of(RULES, MESSAGES);
    Duration longest = Duration.ofSeconds(Integer.parseInt(args[2]));
    Contest contest = new Contest(set, longest, longest);
    try (PrintStream out =
        new PrintStream(Files.newOutputStream(Path.of(args[0])), true, StandardCharsets.UTF_8)) {
      out.printf(
          Locale.ROOT,
          "%d rules, %d messages of %d bytes, %.1f rules stand in each; %d cores.%n%n",
          RULES,
          MESSAGES,
          set.messages().stream().mapToInt(String::length).sum() / MESSAGES,
          set.density(),
          Runtime.getRuntime().availableProcessors());
      out.print(Row.HEAD);
      for (Map.Entry<String, Opening> one : openings(Path.of(args[1])).entrySet()) {
        run(contest, set, one.getKey(), one.getValue(), out);
      }
    }
  }

  private static Map<String, Opening> openings(Path jar) {
    Map<String, Opening> openings = new LinkedHashMap<>();
    openings.put("index", (set, _) -> InProcess.index(set));
    openings.put("screening", (set, _) -> InProcess.screening(set));
    openings.put("server", (set, folder) -> OurServer.open(jar, false, set, folder));
    openings.put("brief", (set, folder) -> OurServer.open(jar, true, set, folder));
    openings.put("rspamd", Rspamd::open);
    openings.put("spamassassin", SpamAssassin::open);
    return openings;
  }

  private static void run(
      Contest contest, MadeSet set, String name, Opening opening, PrintStream out)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("bench-" + name);
    try (Peer peer = opening.open(set, folder)) {
      contest.of(peer, CONCURRENCIES).forEach(row -> out.print(row.markdown()));
    } catch (Missing missing) {
      out.printf("| passed over: %s ||||||||%n", missing.getMessage());
    } finally {
      Scratch.delete(folder);
    }
  }
}
