package dev.bonafide.documents.export;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.documents.tree.JsonScan;
import dev.bonafide.documents.tree.Tree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A recording as Otter writes it: pieces with a speaker's number and an offset in samples of 16
 * kHz, beside a list of the speakers.
 */
final class OtterSpeech implements Export {
  private static final int SAMPLES_A_SECOND = 16_000;

  @Override
  public String format() {
    return "otter-json";
  }

  @Override
  public ExhibitKind kind() {
    return ExhibitKind.TRANSCRIPT;
  }

  @Override
  public boolean fits(Tree sample) {
    List<Tree> pieces = speech(sample).list("transcripts");
    return !pieces.isEmpty()
        && pieces.stream()
            .allMatch(
                one ->
                    one.has("transcript")
                        && (one.has("start_offset")
                            || one.has("speaker_id")
                            || one.has("speaker_name")));
  }

  private static Tree speech(Tree sample) {
    return sample.has("speech") ? sample.at("speech") : sample;
  }

  @Override
  public void read(Tree sample, JsonScan document, Conversation conversation) {
    boolean nested = sample.has("speech");
    Map<String, String> names = new HashMap<>();
    document.each(
        nested ? List.of("speech", "speakers") : List.of("speakers"),
        speaker -> name(speaker, names));
    Monologue said = new Monologue(conversation);
    document.each(
        nested ? List.of("speech", "transcripts") : List.of("transcripts"),
        one -> add(one, names, said));
    said.end();
  }

  private static void name(Tree speaker, Map<String, String> names) {
    Optional<String> id = speaker.text("speaker_id").or(() -> speaker.text("id"));
    Optional<String> name = speaker.text("speaker_name").or(() -> speaker.text("name"));
    if (id.isPresent() && name.isPresent()) {
      names.putIfAbsent(id.get(), name.get());
    }
  }

  private static void add(Tree one, Map<String, String> names, Monologue said) {
    Optional<String> id = one.text("speaker_id");
    Optional<String> label = one.text("speaker_model_label").or(() -> one.text("label"));
    Optional<String> name =
        one.text("speaker_name")
            .or(() -> id.map(names::get))
            .or(() -> label.map(written -> "Speaker " + written));
    Author who = Author.of(id.or(() -> name).orElse("unknown"), name);
    said.add(
        who,
        Times.offset(one.text("start_offset"), SAMPLES_A_SECOND),
        one.text("transcript").orElse(""));
  }
}
