/** SHA-256, as hexadecimal digits. */
package news.dateline.hash;
