package dev.bonafide.documents.archive;

import com.google.re2j.Pattern;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.documents.intake.Handed;
import dev.bonafide.documents.intake.Intake;
import dev.bonafide.documents.tree.BrokenTree;
import dev.bonafide.documents.tree.JsonMerge;
import dev.bonafide.reading.UnreadableExhibit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * A workspace as Slack exports it: {@code users.json}, and for every channel a folder with a file a
 * day. A channel is an exhibit, its days in order and its people by name.
 */
record SlackExport(Handed handed, Intake intake) {
  private static final String USERS = "users.json";
  private static final Pattern DAY = Pattern.compile("^[^/]+/\\d{4}-\\d{2}-\\d{2}\\.json$");

  static boolean is(List<ArchiveEntry> entries) {
    List<ArchiveEntry> seen =
        entries.stream()
            .filter(entry -> !entry.isHidden() && !entry.path().startsWith("__uploads/"))
            .toList();
    return seen.contains(new ArchiveEntry(USERS))
        && seen.stream().anyMatch(SlackExport::isDay)
        && seen.stream().allMatch(entry -> entry.path().endsWith(".json"));
  }

  private static boolean isDay(ArchiveEntry entry) {
    return DAY.matches(entry.path());
  }

  List<Exhibit> channels(Pack pack) throws IOException {
    List<String> users = new ArrayList<>();
    pack.each(
        entry -> entry.path().equals(USERS),
        (entry, content) -> users.add(intake.text(full(entry.path()), content)));
    SequencedMap<String, SequencedMap<String, String>> days = new TreeMap<>();
    pack.each(
        SlackExport::isDay,
        (entry, content) ->
            days.computeIfAbsent(channel(entry), _ -> new TreeMap<>())
                .put(entry.path(), intake.text(full(entry.path()), content)));
    ExhibitKind kind = handed.kind() == null ? ExhibitKind.MESSAGES : handed.kind();
    List<Exhibit> exhibits = new ArrayList<>();
    days.forEach(
        (channel, files) ->
            exhibits.add(Exhibit.of(full(channel), kind, together(users.getFirst(), files))));
    return exhibits;
  }

  private String together(String users, Map<String, String> days) {
    JsonMerge merge = new JsonMerge();
    part(merge, "users", USERS, users);
    days.forEach((file, text) -> part(merge, "messages", file, text));
    return merge.text();
  }

  private void part(JsonMerge merge, String key, String file, String text) {
    try {
      merge.add(key, text);
    } catch (BrokenTree e) {
      throw new UnreadableExhibit(full(file), "line " + e.line() + ": " + e.why());
    }
  }

  private static String channel(ArchiveEntry entry) {
    return entry.path().substring(0, entry.path().indexOf('/'));
  }

  private String full(String path) {
    return handed.name() + "/" + path;
  }
}
