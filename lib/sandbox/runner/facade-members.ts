/**
 * What of TF.js the course hands to students: an allow-list, because anything else (engine, backends, kernels,
 * the environment, loading and saving) either reaches around the rules or out of the sandbox.
 */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Functions, classes and constants of the namespace that are handed over as they are. */
export const MEMBERS: readonly string[] = words(`
  abs acos acosh add addN all any argMax argMin asin asinh atan atan2 atanh avgPool avgPool3d basicLSTMCell
  batchNorm batchNorm2d batchNorm3d batchNorm4d batchToSpaceND bincount bitwiseAnd booleanMaskAsync broadcastArgs
  broadcastTo buffer cast ceil clipByValue clone complex concat concat1d concat2d concat3d concat4d conv1d conv2d
  conv2dTranspose conv3d conv3dTranspose cos cosh cosineWindow cumprod cumsum customGrad denseBincount depthToSpace
  depthwiseConv2d diag dilation2d dispose div divNoNan dot dropout einsum elu enclosingPowerOfTwo ensureShape equal
  erf euclideanNorm exp expandDims expm1 eye fft fill floor floorDiv gather gatherND getBackend grad grads greater
  greaterEqual ifft imag inTopKAsync irfft isFinite isInf isNaN keep leakyRelu less lessEqual linspace
  localResponseNormalization log log1p logSigmoid logSoftmax logSumExp logicalAnd logicalNot logicalOr logicalXor
  lowerBound matMul max maxPool maxPool3d maxPoolWithArgmax maximum mean memory meshgrid min minimum mirrorPad mod
  moments movingAverage mul multiRNNCell multinomial neg nextFrame norm notEqual oneHot ones onesLike outerProduct
  pad pad1d pad2d pad3d pad4d pool pow prelu print prod raggedGather raggedRange raggedTensorToTensor rand
  randomGamma randomNormal randomStandardNormal randomUniform randomUniformInt range ready real reciprocal relu
  relu6 reshape reverse reverse1d reverse2d reverse3d reverse4d rfft round rsqrt scalar scatterND searchSorted selu
  separableConv2d setdiff1dAsync sigmoid sign sin sinh slice slice1d slice2d slice3d slice4d softmax softplus
  spaceToBatchND sparseToDense split sqrt square squaredDifference squeeze stack step stridedSlice sub sum tan tanh
  tensor tensor1d tensor2d tensor3d tensor4d tensor5d tensor6d tensorScatterUpdate tidy tile topk transpose
  truncatedNormal unique unsortedSegmentSum unstack upperBound valueAndGrad valueAndGrads variable variableGrads
  where whereAsync zeros zerosLike
  Rank Reduction Tensor TensorBuffer Variable Optimizer AdadeltaOptimizer AdagradOptimizer AdamOptimizer
  AdamaxOptimizer MomentumOptimizer RMSPropOptimizer SGDOptimizer
  input model sequential LayersModel Sequential SymbolicTensor LayerVariable InputSpec RNN Callback CallbackList
  CustomCallback EarlyStopping History
`);

/** Nested namespaces and which of their members are handed over. '*' is all of them. */
export const NAMESPACES: Readonly<Record<string, readonly string[]>> = {
  fused: ['*'],
  image: ['*'],
  linalg: ['*'],
  losses: ['*'],
  math: ['*'],
  signal: ['*'],
  sparse: ['*'],
  spectral: ['*'],
  string: ['*'],
  train: ['*'],
  layers: ['*'],
  metrics: ['*'],
  initializers: ['*'],
  regularizers: ['*'],
  constraints: ['*'],
  callbacks: ['*'],
  models: ['modelFromJSON'],
  serialization: ['Serializable', 'registerClass'],
  util: words(`
    arraysEqual assert assertShapesMatch clamp createShuffledIndices distSquared flatten indexToLoc inferDtype
    isInt isScalarShape isTypedArray locToIndex now randUniform rightPad shuffle shuffleCombo sizeFromShape
    squeezeShape sum swap toNestedArray
  `),
};

/** Names students may know from elsewhere: reading one says that it is not part of the course. */
export const WITHHELD: readonly string[] = words(`
  engine backend findBackend findBackendFactory setBackend registerBackend removeBackend registerKernel
  unregisterKernel registerGradient unregisterGradient getKernel getKernelsForBackend getGradient
  copyRegisteredKernels env ENV setPlatform io browser data loadLayersModel loadGraphModel kernel_impls backend_util
  tensor_util profile time enableDebugMode enableProdMode op
`);
