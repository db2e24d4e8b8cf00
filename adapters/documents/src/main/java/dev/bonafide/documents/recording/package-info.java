/** Sound and video: told by how they begin, and handed on to whoever has them listened to. */
@NullMarked
package dev.bonafide.documents.recording;

import org.jspecify.annotations.NullMarked;
