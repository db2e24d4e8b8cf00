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
              "Who is really speaking, and whose documents and face these are."),
          group(
              "interview-conduct",
              "Conduct in an interview",
              "Whether they let themselves be seen, give their own answers, and stay when asked."),
          group(
              "language",
              "Languages",
              "A language they claim, and what happened when they were asked to speak it."),
          group(
              "location-time",
              "Place and time",
              "A claimed place, compared with clocks, connections and known facts."),
          group("resume", "Résumé", "A work history that others do not confirm."),
          group("payment", "Payment", "Where the wages go."),
          group(
              "equipment-remote-access",
              "Equipment and remote access",
              "Where the computer is, who works on it, and from where."),
          group(
              "network-link",
              "Links to others",
              "What they have in common with other people and cases."),
          group("post-hire", "After hiring", "What a hire does with access, code and colleagues."),
          group(
              "sanctions-exposure",
              "Sanctions and authorities",
              "What authorities say, and attempts to get around what they forbid."),
          group("job-post-scam", "Job posts", "Offers that cost money, data or an account."),
          group(
              "recruiter-lure", "Recruiters", "Contacts that lead you away from safe procedures."),
          group(
              "malicious-test",
              "Tests of skill",
              "A task that you are asked to run before you can inspect it."),
          group(
              "off-platform",
              "Off the platform",
              "Attempts to move the conversation out of sight."),
          group(
              "solicitation-proxy",
              "Solicitations",
              "Offers for someone's account, face, computer or name."),
          group(
              "manipulation",
              "Words to machines",
              "Text that is meant for the program that screens it."));

  private Groups() {}

  private static Map.Entry<String, Group> group(String id, String title, String about) {
    return Map.entry(id, new Group(title, about));
  }

  static Group of(String id) {
    return KNOWN.getOrDefault(id, new Group(Markdown.capital(id.replace('-', ' ')), ""));
  }
}
