package org.shiliu.wish.evidence;

/**
 * A photo as it is kept: written anew from its pixels, so that nothing of the file's own data is
 * left.
 *
 * @param mediaType image/jpeg or image/png
 */
record Photo(String mediaType, int width, int height, byte[] content) {}
