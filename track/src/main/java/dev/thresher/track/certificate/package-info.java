/**
 * Proof that a provision did not change, or where it did.
 *
 * <p>{@link dev.thresher.track.certificate.Certificate} lays the text of a code side by side in all
 * editions of a span of time, at four levels from the characters up to the licence requirement.
 *
 * <p>Trap: between two editions anything may have come and gone; a certificate lists those gaps and
 * says nothing about them.
 */
@NullMarked
package dev.thresher.track.certificate;

import org.jspecify.annotations.NullMarked;
