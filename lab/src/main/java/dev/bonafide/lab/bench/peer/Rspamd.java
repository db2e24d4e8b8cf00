package dev.bonafide.lab.bench.peer;

import dev.bonafide.lab.bench.load.Post;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Debian's rspamd, with the made rules in its {@code regexp} module, matched by Hyperscan, and
 * nothing else: none of its own rules and modules, no network, no learning.
 */
final class Rspamd implements Peer {
  private static final Path PROGRAM = Path.of("/usr/bin/rspamd");

  private final Daemon daemon;
  private final Post post;
  private final String version;
  private final List<byte[]> mails;

  private Rspamd(Daemon daemon, Post post, String version, List<byte[]> mails) {
    this.daemon = daemon;
    this.post = post;
    this.version = version;
    this.mails = mails;
  }

  static Peer open(MadeSet set, Path folder) throws IOException, InterruptedException {
    if (!Files.isExecutable(PROGRAM)) {
      throw new Missing("rspamd is not installed (apt install rspamd)");
    }
    int port = Daemon.freePort();
    Path settings = folder.resolve("rspamd.conf");
    Path log = folder.resolve("rspamd.log");
    Files.writeString(settings, RspamdSettings.of(set, folder, port, log));
    Daemon daemon =
        Daemon.start(
            List.of(PROGRAM.toString(), "--no-fork", "--insecure", "--config=" + settings),
            Map.of("TMPDIR", folder.toString()),
            folder.resolve("said.txt"));
    daemon.awaitPort(port);
    awaitHyperscan(daemon, log, set.rules().size());
    return new Rspamd(
        daemon,
        new Post(URI.create("http://127.0.0.1:" + port + "/checkv2"), "message/rfc822"),
        Versions.of(PROGRAM.toString(), "--version"),
        mails(set));
  }

  /** A helper compiles the rules; then the main process and each worker say that they took them. */
  private static void awaitHyperscan(Daemon daemon, Path log, int rules) throws IOException {
    String taken = "full hyperscan database of " + rules + " regexps has been loaded";
    daemon.awaitLog(log, taken, RspamdSettings.WORKERS + 1);
  }

  private static List<byte[]> mails(MadeSet set) {
    List<byte[]> mails = new ArrayList<>();
    for (int message = 0; message < set.messages().size(); message++) {
      mails.add(Mails.of(message, set.messages().get(message)));
    }
    return mails;
  }

  @Override
  public String name() {
    return "rspamd " + version + ", Hyperscan";
  }

  @Override
  public Set<Integer> found(int message) throws IOException, InterruptedException {
    return Names.in(new String(post.send(mails.get(message)), StandardCharsets.UTF_8));
  }

  @Override
  public Duration processorTime() {
    return daemon.processorTime();
  }

  @Override
  public void close() {
    post.close();
    daemon.close();
  }
}
