/** Sound and video: recognized by how they begin, and passed on to be transcribed. */
@NullMarked
package dev.bonafide.documents.recording;

import org.jspecify.annotations.NullMarked;
