package dev.bonafide.lab.bench.peer;

import java.nio.file.Path;

/** The whole configuration of rspamd: one kind of worker, one filter, no module in Lua. */
final class RspamdSettings {
  static final int WORKERS = Runtime.getRuntime().availableProcessors();

  private RspamdSettings() {}

  static String of(MadeSet set, Path folder, int port, Path log) {
    StringBuilder settings = new StringBuilder(frame(folder, port, log));
    settings.append("regexp {\n");
    for (int rule = 0; rule < set.rules().size(); rule++) {
      String expression = Expressions.of(set.rules().get(rule)).replace("\\", "\\\\");
      settings.append(
          "  %s { re = \"/%s/i{mime}\"; score = 0.001; }\n"
              .formatted(Names.symbol(rule), expression));
    }
    return settings.append("}\n").toString();
  }

  private static String frame(Path folder, int port, Path log) {
    return """
        options {
          filters = "regexp";
          pidfile = "%1$s/rspamd.pid";
          cache_file = "%1$s/symbols.cache";
          hs_cache_dir = "%1$s/";
          tempdir = "%1$s";
          url_tld = "/usr/share/rspamd/effective_tld_names.dat";
          check_all_filters = true;
          dns { nameserver = ["127.0.0.1:%2$d"]; timeout = 0.1s; retransmits = 1; }
        }
        logging { type = "file"; filename = "%3$s"; level = "info"; }
        worker "normal" {
          bind_socket = "127.0.0.1:%2$d";
          count = %4$d;
          task_timeout = 60s;
        }
        actions { reject = 100000; }
        """
        .formatted(folder, port, log, WORKERS);
  }
}
