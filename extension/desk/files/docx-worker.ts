/** Unpacks a `.docx` on a thread of its own: a small file can unfold to more than there is memory for, and then only the thread is lost. */
import { convertToHtml, images } from 'mammoth';

const scope = globalThis as unknown as {
  onmessage: (event: { readonly data: ArrayBuffer }) => void;
  postMessage(html: string | null): void;
};

scope.onmessage = ({ data }) => {
  convertToHtml(
    { arrayBuffer: data },
    {
      styleMap: [
        "p[style-name='Title'] => h1:fresh",
        "p[style-name='Subtitle'] => p:fresh",
        "p[style-name='Quote'] => blockquote:fresh",
      ],
      // A draft has no pictures, and reading them would be the most work.
      convertImage: images.imgElement(async () => ({ src: '' })),
      externalFileAccess: false,
    },
  ).then(
    ({ value }) => scope.postMessage(value),
    () => scope.postMessage(null),
  );
};
