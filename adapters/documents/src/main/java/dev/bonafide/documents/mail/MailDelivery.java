package dev.bonafide.documents.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Statements of programs, in fields, about how a mail came. Everyone can write such a field. Only
 * the topmost check counts, and only where the server that names itself in it took the mail in:
 * others were there before, and may be the sender's.
 */
final class MailDelivery {
  static final String CHECKED = "Authentication-Results";
  static final String ANSWERS = "In-Reply-To";

  /** Before the subject of an answer. */
  private static final Set<String> AGAIN = Set.of("re", "aw", "sv", "antw", "odp", "vs", "ynt");

  private static final int MOST = 20;

  private final List<String> servers = new ArrayList<>();
  private String check = "";
  private boolean answers;
  private String subject = "";

  /** Takes the next field from the top. */
  void take(String name, String value) {
    switch (name.toLowerCase(Locale.ROOT)) {
      case "received" -> {
        if (check.isEmpty() || servers.isEmpty()) {
          receivedBy(value);
        }
      }
      case "authentication-results" -> check = check.isEmpty() ? value : check;
      case "in-reply-to", "references" -> answers |= !value.isBlank();
      case "subject" -> subject = subject.isEmpty() ? value : subject;
      default -> {}
    }
  }

  private void receivedBy(String value) {
    String[] words = value.split(" ", -1);
    for (int at = 0; at + 1 < words.length && servers.size() < MOST; at++) {
      if (words[at].equals("by")) {
        servers.add(words[at + 1]);
        return;
      }
    }
  }

  /** The facts, by the fields that they are shown as. */
  Map<String, String> facts() {
    Map<String, String> facts = new HashMap<>();
    String by = check.split("[; ]", 2)[0];
    if (!by.isEmpty() && servers.stream().anyMatch(server -> domain(server).equals(domain(by)))) {
      facts.put(CHECKED.toLowerCase(Locale.ROOT), check);
    }
    int colon = subject.indexOf(':');
    String before = subject.substring(0, Math.max(0, colon)).strip().toLowerCase(Locale.ROOT);
    if (AGAIN.contains(before) && !answers) {
      facts.put(ANSWERS.toLowerCase(Locale.ROOT), "none");
    }
    return facts;
  }

  private static String domain(String server) {
    String host = server.toLowerCase(Locale.ROOT);
    int last = host.lastIndexOf('.');
    return host.substring(host.lastIndexOf('.', last - 1) + 1);
  }
}
