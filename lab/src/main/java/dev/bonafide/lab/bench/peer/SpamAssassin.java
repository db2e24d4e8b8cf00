package dev.bonafide.lab.bench.peer;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Debian's SpamAssassin as {@code spamd}, with the made rules as {@code body} rules and nothing
 * else: no rule of its own, no plugin but the one that runs rules, no network, no learning. It is
 * spoken to as {@code spamc} does, without starting that for each message.
 */
final class SpamAssassin implements Peer {
  private static final Path PROGRAM = Path.of("/usr/sbin/spamd");
  private static final String SETTINGS =
      """
      use_bayes 0
      bayes_auto_learn 0
      skip_rbl_checks 1
      dns_available no
      report_safe 0
      """;

  private final Daemon daemon;
  private final int port;
  private final String version;
  private final List<byte[]> requests;

  private SpamAssassin(Daemon daemon, int port, String version, List<byte[]> requests) {
    this.daemon = daemon;
    this.port = port;
    this.version = version;
    this.requests = requests;
  }

  static Peer open(MadeSet set, Path folder) throws IOException, InterruptedException {
    if (!Files.isExecutable(PROGRAM)) {
      throw new Missing("SpamAssassin's daemon is not installed (apt install spamassassin spamd)");
    }
    Path rules = Files.createDirectory(folder.resolve("rules"));
    Path site = Files.createDirectory(folder.resolve("site"));
    Path home = Files.createDirectory(folder.resolve("home"));
    // Started by root it works as no one, who needs a place to write.
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxrwxrwx"));
    Files.writeString(rules.resolve("made.cf"), SETTINGS + rules(set));
    Files.writeString(site.resolve("check.pre"), "loadplugin Mail::SpamAssassin::Plugin::Check\n");
    int port = Daemon.freePort();
    String cores = Integer.toString(Runtime.getRuntime().availableProcessors());
    Daemon daemon =
        Daemon.start(
            List.of(
                PROGRAM.toString(),
                "--listen=127.0.0.1:" + port,
                "--configpath=" + rules,
                "--siteconfigpath=" + site,
                "--helper-home-dir=" + home,
                "--local",
                "--nouser-config",
                "--min-children=" + cores,
                "--max-children=" + cores,
                "--max-spare=" + cores,
                "--max-conn-per-child=1000000",
                "--syslog=stderr"),
            Map.of("HOME", home.toString(), "TMPDIR", home.toString()),
            folder.resolve("log.txt"));
    daemon.awaitPort(port);
    return new SpamAssassin(daemon, port, Versions.of(PROGRAM.toString(), "-V"), requests(set));
  }

  private static String rules(MadeSet set) {
    StringBuilder rules = new StringBuilder();
    for (int rule = 0; rule < set.rules().size(); rule++) {
      String symbol = Names.symbol(rule);
      String expression = Expressions.of(set.rules().get(rule));
      rules.append("body %s /%s/i\nscore %1$s 0.001\n".formatted(symbol, expression));
    }
    return rules.toString();
  }

  private static List<byte[]> requests(MadeSet set) {
    List<byte[]> requests = new ArrayList<>();
    for (int message = 0; message < set.messages().size(); message++) {
      byte[] mail = Mails.of(message, set.messages().get(message));
      String head = "SYMBOLS SPAMC/1.5\r\nContent-length: %d\r\n\r\n".formatted(mail.length);
      requests.add(Bytes.joined(head.getBytes(StandardCharsets.US_ASCII), mail));
    }
    return requests;
  }

  @Override
  public String name() {
    return "SpamAssassin " + version + ", spamd";
  }

  @Override
  public Set<Integer> found(int message) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      OutputStream out = socket.getOutputStream();
      out.write(requests.get(message));
      socket.shutdownOutput();
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      if (!answer.contains(" EX_OK\r\n")) {
        throw new IOException("spamd answered: " + answer.lines().findFirst().orElse("nothing"));
      }
      return Names.in(answer);
    }
  }

  @Override
  public Duration processorTime() {
    return daemon.processorTime();
  }

  @Override
  public void close() {
    daemon.close();
  }
}
