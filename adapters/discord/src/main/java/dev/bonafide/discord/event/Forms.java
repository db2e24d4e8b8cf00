package dev.bonafide.discord.event;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.phrasebook.Phrasebook;
import java.util.List;
import net.dv8tion.jda.api.components.attachmentupload.AttachmentUpload;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.radiogroup.RadioGroup;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Forms that people fill in. */
public final class Forms {
  static final String POST = "post";
  static final String FILES = "files";
  static final String KIND = "kind";
  static final String WHY = "why";
  static final String PASTE = "b1|screen";

  /** The choice that leaves it to the bot what something is. */
  private static final String OPEN = "open";

  /** Files that are read most often; Discord takes ten groups and endings. */
  private static final List<String> FILE_TYPES =
      List.of("image", "audio", "video", ".pdf", ".docx", ".odt", ".txt", ".eml", ".html", ".json");

  private static final int LONGEST_POST = 4_000;
  private static final int LONGEST_WHY = 1_000;

  private Forms() {}

  /** For a post that someone got elsewhere: in words, in files, or in both. */
  public static DataObject paste(Phrasebook book) {
    TextInput post =
        field(POST, book.say("form.post.example"), LONGEST_POST).setRequired(false).build();
    AttachmentUpload files =
        AttachmentUpload.create(FILES)
            .setRequired(false)
            .setRequiredRange(0, AttachmentUpload.MAX_UPLOADS)
            .build();
    return filtered(
        form(
            PASTE,
            book.say("form.post.title"),
            Label.of(book.say("form.post"), post),
            Label.of(book.say("form.files"), book.say("form.files.kinds"), files),
            Label.of(book.say("form.kind"), kinds(book))));
  }

  /** No candidate is among them: Discord forbids judging who may get a job. */
  private static RadioGroup kinds(Phrasebook book) {
    return RadioGroup.create(KIND)
        .addOption(book.say("form.kind.open"), OPEN)
        .addOption(book.say("form.kind.job_post"), SubjectKind.JOB_POST.id())
        .addOption(book.say("form.kind.recruiter"), SubjectKind.RECRUITER.id())
        .addOption(book.say("form.kind.solicitation"), SubjectKind.SOLICITATION.id())
        .setSelectedValue(OPEN)
        .build();
  }

  /** Adds which files are taken, for which JDA has no method. */
  private static DataObject filtered(DataObject form) {
    form.getArray("components").stream(DataArray::getObject)
        .map(label -> label.getObject("component"))
        .filter(field -> field.getString("custom_id").equals(FILES))
        .forEach(field -> field.put("file_types", DataArray.fromCollection(FILE_TYPES)));
    return form;
  }

  /** For why they pressed a button, whose name it has. */
  public static DataObject reason(String button, Phrasebook book) {
    TextInput why = field(WHY, book.say("form.why.example"), LONGEST_WHY).build();
    return form(button, book.say("form.why"), Label.of(book.say("form.why.read"), why));
  }

  private static TextInput.Builder field(String name, String example, int longest) {
    return TextInput.create(name, TextInputStyle.PARAGRAPH)
        .setPlaceholder(example)
        .setMaxLength(longest);
  }

  private static DataObject form(String id, String title, Label... labels) {
    return Modal.create(id, title).addComponents(labels).build().toData();
  }
}
