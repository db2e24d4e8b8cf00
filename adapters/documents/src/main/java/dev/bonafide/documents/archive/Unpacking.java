package dev.bonafide.documents.archive;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.conversation.evidence.Screenshots;
import dev.bonafide.documents.intake.Content;
import dev.bonafide.documents.intake.Handed;
import dev.bonafide.documents.intake.Intake;
import dev.bonafide.documents.picture.EnclosedPictures;
import dev.bonafide.reading.UnreadableExhibit;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * What files are that were handed in as one: a repository, a platform's export, or a case of its
 * files. Each exhibit is named by the archive and its path there.
 *
 * @param intake that counts what the archive costs
 */
record Unpacking(Handed handed, Intake intake) {
  /** More files than any hiring has; a folder tree handed in by mistake is told at once. */
  static final int MOST = 200;

  /** Names what cannot be read next to what can; refuses it where there is nothing else. */
  List<Exhibit> exhibits(Pack pack) throws IOException {
    List<Exhibit> exhibits = opened(pack);
    if (exhibits.isEmpty()) {
      throw new UnreadableExhibit(handed.name(), "is empty");
    }
    if (exhibits.stream().allMatch(Exhibit::isUnread)) {
      throw new UnreadableExhibit(exhibits.getFirst().name(), exhibits.getFirst().text());
    }
    return exhibits;
  }

  private List<Exhibit> opened(Pack pack) throws IOException {
    Pack root = SubPack.ofRoot(pack);
    List<ArchiveEntry> entries = root.entries();
    if (handed.kind() == ExhibitKind.REPOSITORY) {
      return repository(handed.name(), root);
    }
    RepositoryParts parts = new RepositoryParts(entries);
    if (parts.isWhole()) {
      return repositoryAndMore(root, parts);
    }
    if (CaseDescriptions.in(root).isPresent()) {
      throw new UnreadableExhibit(
          handed.name(), "contains a separate case (case.yaml); submit it separately");
    }
    if (SlackExport.is(entries)) {
      return new SlackExport(handed, intake).channels(root);
    }
    if (TelegramExport.is(entries)) {
      return each(root, TelegramExport.chats(entries));
    }
    return parts.hasReadme() ? repositoryAndMore(root, parts) : filesAndRepositories(root, parts);
  }

  private List<Exhibit> repositoryAndMore(Pack root, RepositoryParts parts) throws IOException {
    List<Exhibit> exhibits = new ArrayList<>(repository(handed.name(), root));
    root.each(
        parts::isEvidence,
        (entry, content) -> {
          Handed beside = new Handed(handed.name() + "/" + entry.path(), null, content);
          if (!parts.isPerhaps(entry) || TalkFile.is(beside)) {
            exhibits.addAll(intake.openInside(beside));
          }
        });
    return exhibits;
  }

  private List<Exhibit> filesAndRepositories(Pack root, RepositoryParts parts) throws IOException {
    List<Exhibit> exhibits = new ArrayList<>();
    List<ArchiveEntry> loose = new ArrayList<>(root.entries());
    List<String> nested = parts.nested();
    nested.forEach(folder -> loose.removeIf(entry -> entry.path().startsWith(folder)));
    List<ArchiveEntry> beside =
        loose.stream().filter(entry -> !parts.isOfRepository(entry)).toList();
    if (nested.size() > 1
        && beside.stream().allMatch(entry -> Screenshots.isPicture(entry.path()))) {
      exhibits.addAll(repository(handed.name(), root));
      exhibits.addAll(pictures(root, beside));
      return exhibits;
    }
    for (String folder : nested) {
      String name = handed.name() + "/" + folder.substring(0, folder.length() - 1);
      exhibits.addAll(repository(name, new SubPack(root, folder)));
    }
    if (exhibits.isEmpty() || loose.stream().anyMatch(entry -> !entry.isHidden())) {
      exhibits.addAll(0, each(root, files(loose)));
    }
    return exhibits;
  }

  /** Pictures that lie about code: logos, or screenshots of what someone wrote. */
  private List<Exhibit> pictures(Pack root, List<ArchiveEntry> wanted) throws IOException {
    EnclosedPictures pictures = new EnclosedPictures(intake, true);
    root.each(
        wanted::contains,
        (entry, content) ->
            pictures.add(new Handed(handed.name() + "/" + entry.path(), null, content)));
    return pictures.exhibits();
  }

  private List<Exhibit> repository(String name, Pack root) throws IOException {
    String hash = name.equals(handed.name()) ? hash() : "";
    return new Repository(name, hash, root).exhibits();
  }

  /** None of a folder, be it on disk or, without bytes of its own, in the archive of a case. */
  private String hash() throws IOException {
    Content content = handed.content();
    boolean isFolder = content instanceof Content.OnDisk(var path) && Files.isDirectory(path);
    return isFolder || content.size() == 0 ? "" : content.sha256();
  }

  private List<ArchiveEntry> files(List<ArchiveEntry> entries) {
    List<ArchiveEntry> files = entries.stream().filter(entry -> !entry.isHidden()).toList();
    if (files.isEmpty()) {
      throw new UnreadableExhibit(handed.name(), "holds no files");
    }
    if (files.size() > MOST) {
      throw new UnreadableExhibit(handed.name(), "holds more than " + MOST + " files");
    }
    return files;
  }

  private List<Exhibit> each(Pack root, List<ArchiveEntry> files) throws IOException {
    List<Exhibit> exhibits = new ArrayList<>();
    root.each(
        files::contains,
        (entry, content) -> {
          String name = handed.name() + "/" + entry.path();
          exhibits.addAll(intake.openInside(new Handed(name, handed.kind(), content)));
        });
    return exhibits;
  }
}
