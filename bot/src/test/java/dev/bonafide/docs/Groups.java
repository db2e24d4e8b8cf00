package dev.bonafide.docs;

import java.util.Map;

/** What the groups of red flags are called and about, for people. A new one needs no entry. */
final class Groups {

  /** A group's heading, and one sentence on it. */
  record Group(String title, String about) {}

  private static final Map<String, Group> KNOWN =
      Map.ofEntries(
          group(
              "identity",
              "Identity",
              "Who is really speaking, and whose papers and face these are."),
          group(
              "interview-conduct",
              "Conduct in an interview",
              "Being seen, answering for oneself, and staying when asked."),
          group(
              "language",
              "Languages",
              "A language that somebody says they speak, and what came when it was asked for."),
          group(
              "location-time",
              "Place and time",
              "A place that is claimed, against clocks, connections and what is known of it."),
          group("resume", "Résumé", "A past that others do not confirm."),
          group("payment", "Payment", "Where the wages are to go."),
          group(
              "equipment-remote-access",
              "Equipment and remote access",
              "Where the computer stands, and who works on it from where."),
          group("network-link", "Links to others", "What is shared with other people and cases."),
          group("post-hire", "After hiring", "What a hire does with access, code and colleagues."),
          group(
              "sanctions-exposure",
              "Sanctions and authorities",
              "What authorities say, and ways around what they forbid."),
          group("job-post-scam", "Job posts", "Offers that cost money, data or an account."),
          group("recruiter-lure", "Recruiters", "Contacts that lead away from safe ways."),
          group(
              "malicious-test",
              "Tests of skill",
              "A task that is to be run before it is looked at."),
          group("off-platform", "Off the platform", "Away from where others could see."),
          group(
              "solicitation-proxy",
              "Solicitations",
              "Offers for somebody's account, face, computer or name."),
          group(
              "manipulation", "Words to machines", "Text that is meant for whatever screens it."));

  private Groups() {}

  private static Map.Entry<String, Group> group(String id, String title, String about) {
    return Map.entry(id, new Group(title, about));
  }

  static Group of(String id) {
    return KNOWN.getOrDefault(id, new Group(Markdown.capital(id.replace('-', ' ')), ""));
  }
}
