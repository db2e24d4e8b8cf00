package dev.bonafide.documents.archive;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.documents.file.Folder;
import dev.bonafide.documents.intake.Content;
import dev.bonafide.documents.intake.Handed;
import dev.bonafide.documents.intake.Intake;
import dev.bonafide.documents.shape.Attachments;
import dev.bonafide.documents.shape.CaseYaml;
import dev.bonafide.reading.UnreadableExhibit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whatever one hands over: a file, a folder, an archive, or a case that describes the files beside
 * it. Every method throws {@link UnreadableExhibit} with the file's name.
 */
public record Cases(Intake intake) {
  /** The exhibits of a file or folder, with what a {@code case.yaml} in it says of the case. */
  public Submission open(String name, @Nullable ExhibitKind kind, Path file) {
    String plain =
        name.endsWith("/") && name.length() > 1 ? name.substring(0, name.length() - 1) : name;
    try {
      if (Files.isDirectory(file)) {
        return folder(plain, kind, file);
      }
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        throw new UnreadableExhibit(name, "is not a regular file");
      }
      Content content = new Content.OnDisk(file);
      if (kind == null && CaseDescriptions.NAMES.contains(String.valueOf(file.getFileName()))) {
        return described(plain, content, Folder.beside(file, intake));
      }
      return content(new Handed(plain, kind, content));
    } catch (NoSuchFileException e) {
      throw new UnreadableExhibit(name, "there is no such file");
    } catch (AccessDeniedException e) {
      throw new UnreadableExhibit(name, "may not be read: permission denied");
    } catch (IOException e) {
      throw Intake.unreadable(name, e);
    }
  }

  /** The same for a stream, such as standard input. */
  public Submission open(String name, @Nullable ExhibitKind kind, InputStream in) {
    try {
      return content(new Handed(name, kind, intake.take(name, in, 0)));
    } catch (IOException e) {
      throw Intake.unreadable(name, e);
    }
  }

  /** The exhibits of a file that a case names, with what could not be read in it. */
  public List<Exhibit> named(String name, @Nullable ExhibitKind kind, InputStream in)
      throws IOException {
    return opened(new Handed(name, kind, intake.take(name, in, 0)));
  }

  private Submission folder(String name, @Nullable ExhibitKind kind, Path folder)
      throws IOException {
    Intake inner = intake.within(name);
    Pack pack = new FolderPack(name, folder, inner);
    Optional<ArchiveEntry> described = kind == null ? CaseDescriptions.in(pack) : Optional.empty();
    if (described.isPresent()) {
      Path file = folder.resolve(described.get().path());
      String full = name + "/" + described.get().path();
      return described(full, new Content.OnDisk(file), new Folder(folder, intake));
    }
    Handed handed = new Handed(name, kind, new Content.OnDisk(folder));
    return exhibits(byPath(name, new Unpacking(handed, inner).exhibits(pack)));
  }

  private Submission content(Handed handed) throws IOException {
    boolean isCase =
        handed.kind() == null
            && isArchive(handed)
            && in(handed, intake.apart(), root -> CaseDescriptions.in(root).isPresent());
    Intake inner = intake.within(handed.name());
    return isCase
        ? in(handed, inner, root -> described(handed, root, inner))
        : exhibits(opened(handed));
  }

  private List<Exhibit> opened(Handed handed) throws IOException {
    List<Exhibit> exhibits = intake.open(handed);
    return isArchive(handed) ? byPath(handed.name(), exhibits) : exhibits;
  }

  private static boolean isArchive(Handed handed) throws IOException {
    return new Zip().fits(handed)
        || new Tar().fits(handed)
        || (new Gzip().fits(handed) && Gzip.isTar(handed.content()));
  }

  private static <T> T in(Handed handed, Intake inner, Packed.Use<T> use) throws IOException {
    if (new Zip().fits(handed)) {
      return Packed.zip(handed, inner, pack -> use.of(SubPack.ofRoot(pack)));
    }
    boolean gzipped = new Gzip().fits(handed);
    return use.of(SubPack.ofRoot(new TarPack(handed.name(), handed.content(), gzipped, inner)));
  }

  private Submission described(Handed handed, Pack root, Intake inner) throws IOException {
    Attachments files = new PackFiles(handed.name(), root, inner);
    Submission[] read = new Submission[1];
    root.each(
        CaseDescriptions.in(root).orElseThrow()::equals,
        (entry, content) ->
            read[0] = described(handed.name() + "/" + entry.path(), content, files));
    return read[0];
  }

  private Submission described(String name, Content content, Attachments files) throws IOException {
    Submission read = CaseYaml.read(name, intake.text(name, content), files);
    List<String> warnings = read.warnings().stream().map(one -> name + ": " + one).toList();
    return read.holding(read.exhibits(), warnings, List.of());
  }

  /** In an archive that is the case, the exhibits are called by their paths. */
  private static List<Exhibit> byPath(String name, List<Exhibit> exhibits) {
    String before = name + "/";
    return exhibits.stream()
        .map(
            exhibit ->
                exhibit.name().startsWith(before)
                    ? exhibit.named(exhibit.name().substring(before.length()))
                    : exhibit)
        .toList();
  }

  private static Submission exhibits(List<Exhibit> exhibits) {
    return new Submission(null, null, List.of(), exhibits, List.of());
  }
}
