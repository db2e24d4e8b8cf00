package dev.bonafide.applicant;

/**
 * A résumé as it was uploaded.
 *
 * @param name the file's, as the candidate chose it
 * @param bytes not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record ResumeFile(String name, byte[] bytes) {}
