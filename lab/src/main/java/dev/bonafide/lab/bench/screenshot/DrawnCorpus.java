package dev.bonafide.lab.bench.screenshot;

import dev.bonafide.bot.Documents;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.evaluation.CaseLabel;
import dev.bonafide.evaluation.CorpusLine;
import dev.bonafide.evaluation.LabelledCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses cases of the corpus that can be drawn, half of them frauds, and how each is drawn. The
 * same seed chooses the same.
 */
final class DrawnCorpus {
  /** In characters: more than three or four screens are seldom sent. */
  private static final int LONGEST = 3_200;

  private static final int SHORTEST = 250;

  /** Of a mail, in characters: RFC 5322 asks for lines of no more. */
  private static final int LONGEST_SUBJECT = 78;

  private static final int FEWEST = 4;

  private static final int MOST_SPEAKERS = 4;

  private static final List<SentAs> WAYS = List.of(SentAs.values());

  private final CatalogueEngine engine;
  private final List<LabelledCase> all = new ArrayList<>();
  private final long seed;
  private final List<ChatLook> looks;
  private final DrawnScript script;

  DrawnCorpus(
      Path corpus,
      Documents documents,
      CatalogueEngine engine,
      long seed,
      List<ChatLook> looks,
      DrawnScript script)
      throws IOException {
    this.engine = engine;
    this.seed = seed;
    this.looks = List.copyOf(looks);
    this.script = script;
    try (Stream<Path> files = Files.walk(corpus)) {
      files
          .filter(file -> file.toString().endsWith(".jsonl") && !isApart(file))
          .sorted()
          .forEach(file -> documents.corpus(file.toString(), file, this::add));
    }
    all.sort(Comparator.comparing(LabelledCase::id));
    Collections.shuffle(all, new Random(seed));
  }

  /** Stories are files of their own; cases for cards were made for their length. */
  private static boolean isApart(Path file) {
    return file.toString().contains("/stories/") || file.toString().contains("/cards/");
  }

  private void add(CorpusLine line) {
    if (line instanceof CorpusLine.Labelled labelled) {
      all.add(labelled.labelledCase());
    }
  }

  List<DrawnCase> talks(int many) {
    return chosen(many, false);
  }

  List<DrawnCase> posts(int many) {
    return chosen(many, true);
  }

  private List<DrawnCase> chosen(int many, boolean posts) {
    List<DrawnCase> chosen = new ArrayList<>();
    for (CaseLabel label : CaseLabel.values()) {
      int before = chosen.size();
      for (LabelledCase one : all) {
        if (chosen.size() - before < many / 2 && one.label() == label) {
          ChatLook look = looks.get(chosen.size() % looks.size());
          drawn(one, look, posts).ifPresent(chosen::add);
        }
      }
    }
    return chosen;
  }

  private Optional<DrawnCase> drawn(LabelledCase one, ChatLook look, boolean posts) {
    Random random = new Random(seed * 31 + one.id().hashCode());
    for (Exhibit exhibit : one.submission().exhibits()) {
      Submission alone =
          new Submission(
              one.submission().kind(),
              one.submission().name(),
              one.submission().claims(),
              List.of(exhibit),
              List.of());
      Reading reading = engine.read(alone).readings().getFirst();
      Optional<DrawnTalk> talk =
          posts ? post(reading, look, one.submission().name()) : talk(reading, look, random);
      if (talk.isPresent()) {
        ExhibitKind kind = posts ? ExhibitKind.JOB_POST : null;
        return Optional.of(
            new DrawnCase(
                one.id(),
                one.label(),
                one.submission(),
                kind,
                talk.get(),
                screen(random),
                WAYS.get(random.nextInt(WAYS.size()))));
      }
    }
    return Optional.empty();
  }

  private Optional<DrawnTalk> post(Reading reading, ChatLook look, @Nullable String name) {
    String text = reading.text().strip();
    boolean fits = reading.kind() == ExhibitKind.JOB_POST && isDrawable(text);
    String who = name == null ? "Hiring Team" : name;
    String first = text.lines().findFirst().orElse(who);
    String title = look == ChatLook.MAIL && first.length() <= LONGEST_SUBJECT ? first : who;
    return fits
        ? Optional.of(
            new DrawnTalk(look, title, true, List.of(new DrawnMessage(who, false, "10:42", text))))
        : Optional.empty();
  }

  private Optional<DrawnTalk> talk(Reading reading, ChatLook look, Random random) {
    List<String> speakers =
        reading.utterances().stream().map(Utterance::speaker).distinct().toList();
    boolean isTalk =
        (reading.kind() == ExhibitKind.TRANSCRIPT || reading.kind() == ExhibitKind.MESSAGES)
            && speakers.stream().allMatch(Objects::nonNull)
            && speakers.size() >= 2
            && speakers.size() <= (look.hasBubbles() ? 2 : MOST_SPEAKERS)
            && reading.utterances().size() >= FEWEST;
    Optional<String> subject =
        reading.utterances().stream()
            .filter(said -> said.role() == Role.SUBJECT)
            .map(Utterance::speaker)
            .filter(Objects::nonNull)
            .findFirst();
    if (!isTalk || subject.isEmpty()) {
      return Optional.empty();
    }
    List<DrawnMessage> messages = messages(reading, random);
    String words = String.join(" ", messages.stream().map(DrawnMessage::words).toList());
    boolean isSplit = messages.stream().map(DrawnMessage::isHolders).distinct().count() == 2;
    String title = look.hasBubbles() || look == ChatLook.LINKEDIN ? shown(subject.get()) : "hiring";
    return isDrawable(words) && isSplit
        ? Optional.of(new DrawnTalk(look, title, false, messages))
        : Optional.empty();
  }

  private static List<DrawnMessage> messages(Reading reading, Random random) {
    List<DrawnMessage> messages = new ArrayList<>();
    int minute = 2;
    for (Utterance said : reading.utterances()) {
      String words = reading.words(said).strip();
      minute = Math.min(59, minute + random.nextInt(3));
      if (!words.isEmpty()) {
        messages.add(
            new DrawnMessage(
                shown(Objects.requireNonNull(said.speaker())),
                said.role() != Role.SUBJECT,
                "10:%02d".formatted(minute),
                words));
      }
    }
    return messages;
  }

  /** Programs show a name without the address that a pasted mail has behind it. */
  private static String shown(String speaker) {
    int address = speaker.indexOf(" <");
    return address > 0 ? speaker.substring(0, address) : speaker;
  }

  private boolean isDrawable(String text) {
    return text.length() >= script.letters(SHORTEST)
        && text.length() <= script.letters(LONGEST)
        && script.writes(text);
  }

  private static DrawnScreen screen(Random random) {
    boolean isDark = random.nextBoolean();
    boolean hasSidebar = random.nextBoolean();
    return switch (random.nextInt(6)) {
      case 0 -> new DrawnScreen("iphone", 390, 844, 3, false, isDark);
      case 1 -> new DrawnScreen("pixel", 412, 915, 2.625, false, isDark);
      case 2 -> new DrawnScreen("small-phone", 360, 780, 2, false, isDark);
      case 3 -> new DrawnScreen("desktop", 1000, 800, 1, hasSidebar, isDark);
      case 4 -> new DrawnScreen("laptop", 900, 760, 2, hasSidebar, isDark);
      default -> new DrawnScreen("large-phone", 430, 932, 3, false, isDark);
    };
  }
}
